package org.yidang.desk.kit.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.rules.Finding;
import org.yidang.work.form.Form;

/// One part of the file screen (概况, 当事人, 调解 …).
///
/// It shows the file in cards to read, and opens one procedure at a time for editing in place: the
/// form takes the place of the part's head until it is handed in or given up. While a form is open
/// the part keeps it whatever else changes.
///
/// What opens a procedure has an id that names it: `step-<procedure>` in the head of the part,
/// `<procedure>-<subject>` on a card.
public abstract class FilePart {
  private final String name;
  private final Bench bench;
  private final BorderPane node = new BorderPane();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final VBox cards = new VBox();
  private final FlowPane actions = new FlowPane();
  private final Bonds bonds = new Bonds();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing");
  private @Nullable StepEditor editor;
  private @Nullable FileShown shown;

  /// @param name key of its tab: `desk.file.part.<name>`
  protected FilePart(String name, Bench bench) {
    this.name = name;
    this.bench = bench;
    page.getStyleClass().add("file-part");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("file-scroll");
    node.setCenter(scroll);
    actions.getStyleClass().add("file-part-actions");
    actions.setAlignment(Pos.CENTER_LEFT);
    cards.getStyleClass().add("file-part-cards");
    page.getChildren().addAll(actions, cards);
  }

  public final String name() {
    return name;
  }

  public final Node node() {
    return node;
  }

  /// Procedures this part can open from outside, by name.
  public abstract List<String> procedures();

  /// The cards for what is true now, in reading order.
  protected abstract List<Node> cards(FileShown now);

  /// The buttons for what can be done now, the usual next one first.
  protected abstract List<Step> steps(FileShown now);

  /// True where the head of this part has a button for a procedure now.
  public final boolean offers(String procedure, FileShown now) {
    return !now.readOnly()
        && steps(now).stream().anyMatch(step -> step.procedure().equals(procedure));
  }

  /// The form of a procedure, filled with what is known.
  ///
  /// @param subject what it is about (a party, a session); empty for something new
  protected abstract StepEditor editor(String procedure, Optional<UUID> subject, FileShown now);

  /// Goes to a screen of its own for a procedure that has one.
  ///
  /// @return false when the procedure is edited in place
  protected boolean elsewhere(String procedure, Optional<UUID> subject, FileShown now) {
    return false;
  }

  /// Shows the file as it is now.
  public final void show(FileShown now) {
    shown = now;
    if (editor == null) {
      read(now);
    } else {
      cards.getChildren().setAll(cards(now));
    }
  }

  /// Opens the form of a procedure.
  public final void open(String procedure, Optional<UUID> subject) {
    FileShown now = shown;
    if (now == null || now.readOnly()) {
      return;
    }
    closeEditor();
    if (elsewhere(procedure, subject, now)) {
      return;
    }
    StepEditor opened = editor(procedure, subject, now);
    editor = opened;
    editing.set(true);
    opened.attach(bonds, this::editorDone);
    page.getChildren().setAll(opened.node(), cards);
    node.setBottom(opened.foot());
    scroll.setVvalue(0);
    opened.focus();
  }

  /// True while a form is open.
  public final ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /// Gives the open form up, keeping its draft; false when none is open.
  public final boolean closeEditor() {
    if (editor == null) {
      return false;
    }
    editor = null;
    editing.set(false);
    bonds.release();
    if (shown != null) {
      read(shown);
    }
    return true;
  }

  private void editorDone() {
    editor = null;
    editing.set(false);
    bonds.release();
    if (shown != null) {
      read(shown);
    }
  }

  private void read(FileShown now) {
    actions.getChildren().clear();
    if (!now.readOnly()) {
      boolean first = true;
      for (Step step : steps(now)) {
        Button button = new Button(bench.words().text(step.words()));
        button.setId("step-" + step.procedure());
        if (first && step.usual()) {
          button.getStyleClass().add("accent");
        }
        first = false;
        button.setOnAction(_ -> open(step.procedure(), step.subject()));
        actions.getChildren().add(button);
      }
    }
    boolean any = !actions.getChildren().isEmpty();
    actions.setVisible(any);
    actions.setManaged(any);
    List<Node> found = cards(now);
    cards.getChildren().setAll(found.isEmpty() ? List.of(nothing()) : found);
    page.getChildren().setAll(actions, cards);
    node.setBottom(null);
  }

  private Node nothing() {
    Label label = new Label(bench.words().text("desk.file.part." + name + ".nothing"));
    label.getStyleClass().add("nothing");
    label.setWrapText(true);
    return label;
  }

  /// True where nothing stands in the way of a procedure about something of the file.
  ///
  /// @param field what the form calls that
  protected final boolean allowed(String procedure, String field, UUID subject, FileShown now) {
    Form form = Form.of("file", now.file().id().toString(), field, subject.toString());
    return bench
        .place()
        .registrar()
        .preview(procedure, form, Optional.of(now.file()), now.office())
        .stream()
        .noneMatch(Finding::blocks);
  }

  /// A button on a card that opens a procedure about what the card shows.
  ///
  /// @param words key of what it says
  protected final Button opens(String procedure, UUID subject, Feather icon, String words) {
    Button button = Icons.labelled(icon, bench.words().text(words));
    button.getStyleClass().add("flat");
    button.setId(procedure + "-" + subject);
    button.setOnAction(_ -> open(procedure, Optional.of(subject)));
    return button;
  }

  /// The same, called as the procedure is.
  protected final Button opens(String procedure, UUID subject, Feather icon) {
    return opens(procedure, subject, icon, "procedure." + procedure);
  }

  protected final Bench bench() {
    return bench;
  }

  /// A button of the part.
  ///
  /// @param usual true for what normally comes next: the one coloured button
  /// @param words key of what it says
  public record Step(String procedure, Optional<UUID> subject, boolean usual, String words) {
    public Step(String procedure, Optional<UUID> subject, boolean usual) {
      this(procedure, subject, usual, "procedure." + procedure);
    }

    public static Step of(String procedure) {
      return new Step(procedure, Optional.empty(), false);
    }

    public static Step usual(String procedure) {
      return new Step(procedure, Optional.empty(), true);
    }

    /// The same step under words of its own.
    public Step called(String key) {
      return new Step(procedure, subject, usual, key);
    }
  }
}
