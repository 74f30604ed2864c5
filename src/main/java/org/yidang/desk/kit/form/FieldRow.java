package org.yidang.desk.kit.form;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Reveal;

/// One field of a form: its label with the mark of what is required, the control, a hint, and the
/// findings beneath. The control's id is the path of the field.
public abstract class FieldRow extends Column {
  static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

  /// How much of a grid's width a field takes, in twelfths.
  private int span = 6;

  private final FormModel form;
  private final String name;
  private final Label label = new Label();
  private final Label mark = new Label("*");
  private final Label hint = new Label();
  private final HBox head = new HBox();
  private final VBox notes = new VBox();
  private @Nullable Node control;

  protected FieldRow(FormModel form, String name, String words) {
    this.form = form;
    this.name = name;
    getStyleClass().add("field");
    label.setText(words);
    label.getStyleClass().add("field-label");
    label.setMinWidth(Region.USE_PREF_SIZE);
    mark.getStyleClass().add("field-mark");
    mark.setVisible(false);
    mark.setManaged(false);
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setVisible(false);
    hint.setManaged(false);
    notes.getStyleClass().add("field-notes");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getStyleClass().add("field-head");
    head.getChildren().addAll(label, mark, gap);
    getChildren().addAll(head, hint, notes);
    form.notes(name).subscribe(this::showNotes);
  }

  /// Puts the cursor into the field.
  public abstract void focus();

  /// What was typed, as people read it; empty if nothing.
  public abstract String reading();

  /// Marks the field as one that must be filled.
  public FieldRow required() {
    mark.setVisible(true);
    mark.setManaged(true);
    if (control != null) {
      control.setAccessibleText(label.getText() + " *");
    }
    return this;
  }

  public FieldRow hint(String words) {
    hint.setText(words);
    hint.setVisible(!words.isEmpty());
    hint.setManaged(!words.isEmpty());
    return this;
  }

  /// How much of the width it takes, in twelfths.
  public FieldRow span(int twelfths) {
    span = twelfths;
    return this;
  }

  public final int span() {
    return span;
  }

  /// How wide it would be at least, in pixels, where there is room.
  double wanted() {
    return 0;
  }

  public final String label() {
    return label.getText();
  }

  public final String name() {
    return name;
  }

  public final FormModel form() {
    return form;
  }

  public final boolean hasError() {
    return form.notes(name).get().stream().anyMatch(note -> note.level() == Note.Level.ERROR);
  }

  /// Puts the cursor into the field and brings it into view.
  public final void reveal() {
    focus();
    Reveal.node(this);
  }

  /// Without its label: in a table of rows the first row carries the labels for all.
  void bare(boolean bare) {
    head.setVisible(!bare);
    head.setManaged(!bare);
  }

  /// The size of the letters here.
  final double em() {
    return label.getFont().getSize();
  }

  /// The place of the form in the whole has changed: the ids follow.
  void renamed() {
    if (control != null) {
      control.setId(form.path(name));
    }
  }

  /// Sets what is shown between label and findings. `main` is what gets the id and the label.
  protected final void place(Node shown, Node main) {
    control = main;
    label.setLabelFor(main);
    main.setAccessibleText(label.getText());
    renamed();
    getChildren().add(1, shown);
  }

  /// Adds something to the right end of the label's line.
  protected final void atHead(Node node) {
    head.getChildren().add(node);
  }

  /// A control counts as left when the cursor goes from within to elsewhere, or the control
  /// leaves
  /// the window. (The cells of a list call themselves focused without having the cursor, so
  /// `focusWithin` would lie.)
  protected final void leaves(Node whole) {
    whole
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(
            (before, now) -> {
              if (within(whole, before) && !within(whole, now)) {
                form.composing(false);
                onLeft();
                form.left(name);
              }
            });
  }

  private static boolean within(Node whole, @Nullable Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == whole) {
        return true;
      }
    }
    return false;
  }

  /// The cursor has left; what was typed may be put into its usual shape here.
  protected void onLeft() {}

  /// Tells the form while an input method composes in a text control.
  protected final void watchComposing(TextInputControl text) {
    text.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> form.composing(!event.getComposed().isEmpty()));
  }

  private void showNotes(List<Note> found) {
    boolean error = found.stream().anyMatch(note -> note.level() == Note.Level.ERROR);
    boolean warning = found.stream().anyMatch(note -> note.level() == Note.Level.WARNING);
    pseudoClassStateChanged(ERROR, error);
    pseudoClassStateChanged(WARNING, warning && !error);
    notes.getChildren().setAll(found.stream().map(FieldRow::noteLine).toList());
    notes.setVisible(!found.isEmpty());
    notes.setManaged(!found.isEmpty());
  }

  static Node noteLine(Note note) {
    Label line = new Label(note.sentence(), Icons.of(sign(note.level())));
    line.setWrapText(true);
    line.getStyleClass().addAll("note", "note-" + note.level().name().toLowerCase(Locale.ROOT));
    return line;
  }

  private static Feather sign(Note.Level level) {
    return switch (level) {
      case ERROR -> Feather.ALERT_CIRCLE;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case HINT -> Feather.INFO;
    };
  }
}
