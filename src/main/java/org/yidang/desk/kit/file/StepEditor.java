package org.yidang.desk.kit.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.form.Option;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.ProcedureForm;
import org.yidang.work.form.Form;

/// The form of one procedure on the screen, with the button that hands it in.
///
/// Ctrl+Enter hands in, Esc leaves the form and keeps the draft, "throw away" drops it.
public final class StepEditor {
  private static final KeyCombination HAND_IN =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Bench bench;
  private final ProcedureForm form;
  private final Forms forms;
  private final Form now;
  private final Card card;
  private final Button act;
  private final Button leave;
  private final Button drop;
  private final Label resumed = new Label();
  private final HBox foot = new HBox();
  private final Busy busy;
  private Runnable close = () -> {};

  /// @param procedure its name; its words are `procedure.<name>`, those of the button
  ///     `procedure.<name>.act` where they differ
  /// @param now what is true now, shown until somebody types
  /// @param fields adds the fields
  public StepEditor(
      Bench bench,
      String procedure,
      ProcedureForm form,
      Function<String, List<Option>> refs,
      Form now,
      Consumer<Forms> fields) {
    this.bench = bench;
    this.form = form;
    this.now = now;
    this.forms = new Forms(form.model(), bench.tools(), procedure).offering(refs);
    fields.accept(forms);
    String title = bench.words().text("procedure." + procedure);
    String actKey = "procedure." + procedure + ".act";
    act = new Button(bench.words().has(actKey) ? bench.words().text(actKey) : title);
    act.setId("hand-in");
    act.getStyleClass().add("accent");
    act.setOnAction(_ -> handIn());
    leave = new Button(bench.words().text("desk.editor.leave"));
    leave.setId("leave-editor");
    leave.setOnAction(_ -> close.run());
    drop = new Button(bench.words().text("desk.editor.drop"));
    drop.setId("drop-draft");
    drop.getStyleClass().add("flat");
    drop.setOnAction(_ -> dropDraft());
    drop.setVisible(false);
    busy = new Busy(bench.words().text("desk.busy"), bench.words().text("desk.busy.cancel"));
    resumed.getStyleClass().add("draft-note");
    resumed.setVisible(false);
    resumed.setManaged(false);
    resumed.setWrapText(true);
    foot.getChildren().addAll(act, leave, drop, busy);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("editor-foot");
    foot.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    card = new Card(title, resumed, new VBox(forms.grid()));
    card.getStyleClass().add("editing");
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// The form of a procedure on a file, with every field it declares in their order.
  ///
  /// @param subject the id of what is edited, as it stands in `now`; blank for something new
  public static StepEditor plain(
      Bench bench, String procedure, FileShown shown, String subject, Form now) {
    return with(
        bench,
        procedure,
        shown,
        subject,
        now,
        forms ->
            bench
                .place()
                .procedures()
                .find(procedure)
                .orElseThrow()
                .spec()
                .form()
                .fields()
                .forEach(forms::field));
  }

  /// The form of a procedure on a file, with the fields a screen chooses.
  public static StepEditor with(
      Bench bench,
      String procedure,
      FileShown shown,
      String subject,
      Form now,
      Consumer<Forms> fields) {
    return new StepEditor(
        bench,
        procedure,
        new ProcedureForm(bench, procedure, Optional.of(shown.file()), shown.office(), subject),
        Refs.of(shown.file(), bench.words()),
        now,
        fields);
  }

  public Node node() {
    return card;
  }

  /// The buttons; the caller puts them where they never scroll away.
  public Node foot() {
    return foot;
  }

  public Forms forms() {
    return forms;
  }

  /// Adds something of the caller's beside the buttons.
  public void aside(Node node) {
    card.action(node);
  }

  /// The editor is on the screen: takes up a draft and keeps drafts from now on.
  ///
  /// @param onClose called when it was handed in or left
  public void attach(Bonds bonds, Runnable onClose) {
    close = onClose;
    form.attach(bonds);
    form.fill(
        now,
        draft -> {
          resumed.setText(bench.words().text("desk.editor.resumed"));
          resumed.setVisible(true);
          resumed.setManaged(true);
          drop.setVisible(true);
        });
  }

  public void focus() {
    Background.soon(forms::focusFirst);
  }

  private void handIn() {
    if (forms.press()) {
      form.submit(busy, done -> close.run());
    }
  }

  private void dropDraft() {
    form.drop();
    close.run();
  }

  private void key(KeyEvent event) {
    if (HAND_IN.match(event)) {
      handIn();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }
}
