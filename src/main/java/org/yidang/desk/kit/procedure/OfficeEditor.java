package org.yidang.desk.kit.procedure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.form.Forms;
import org.yidang.model.office.Office;
import org.yidang.work.Outcome;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;

/// The form of a procedure on the office's own data, with every field it declares.
public final class OfficeEditor {
  private final ProcedureForm form;
  private final Forms forms;
  private final Form now;
  private final VBox node = new VBox();
  private final HBox foot = new HBox();
  private final Bonds bonds = new Bonds();

  /// @param subject the id of what is edited; blank for something new
  /// @param now what is true now, with the reference to what is edited
  /// @param hidden names of fields that are not shown, such as that reference
  /// @param done called when it was handed in
  public OfficeEditor(
      Bench bench,
      String procedure,
      Office office,
      String subject,
      Form now,
      Set<String> hidden,
      Consumer<Outcome.Done> done) {
    this.now = now;
    form = new ProcedureForm(bench, procedure, Optional.empty(), office, subject);
    forms = new Forms(form.model(), bench.tools(), procedure);
    for (Field<?> field :
        bench.place().procedures().find(procedure).orElseThrow().spec().form().fields()) {
      if (!hidden.contains(field.name())) {
        forms.field(field);
      }
    }
    String key = "procedure." + procedure + ".act";
    Button act =
        new Button(
            bench.words().has(key)
                ? bench.words().text(key)
                : bench.words().text("procedure." + procedure));
    act.setId("hand-in");
    act.getStyleClass().add("accent");
    Busy busy = new Busy(bench.words().text("desk.busy"), bench.words().text("desk.busy.cancel"));
    act.setOnAction(
        _ -> {
          if (forms.press()) {
            form.submit(busy, done);
          }
        });
    foot.getChildren().addAll(act, busy);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("editor-foot");
    node.getChildren().add(forms.grid());
    node.getStyleClass().add("office-editor");
  }

  public Node node() {
    return node;
  }

  /// The button; the caller puts it where it never scrolls away.
  public Node foot() {
    return foot;
  }

  /// It is on the screen now.
  public void attach() {
    form.attach(bonds);
    form.fill(now, draft -> {});
    Background.soon(forms::focusFirst);
  }

  /// It is left; what was typed is kept as a draft.
  public void detach() {
    bonds.release();
  }
}
