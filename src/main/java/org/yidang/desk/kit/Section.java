package org.yidang.desk.kit;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.words.Words;

/// A titled block that is read, and turned over in place to be edited. The button that saves is
/// named by its caller; Esc leaves editing.
public final class Section extends Card {
  /// What a section shows while it is edited.
  public interface Editor {
    Node node();

    /// Saves; runs `close` when the section may turn back. While something is wrong the editor
    /// shows it and does not run `close`.
    void save(Runnable close);

    /// The editing is given up.
    void drop();

    /// Puts the cursor into the first field.
    void focus();
  }

  private final Supplier<Node> reading;
  private final Supplier<Editor> editing;
  private final Button edit;
  private final Button save;
  private final Button drop;
  private final HBox foot;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private @Nullable Editor editor;

  public Section(
      String title,
      String saveWords,
      Words words,
      Supplier<Node> reading,
      Supplier<Editor> editing) {
    super(title);
    this.reading = reading;
    this.editing = editing;
    getStyleClass().add("section");
    edit = Icons.labelled(Feather.EDIT_2, words.text("desk.section.edit"));
    edit.getStyleClass().addAll("flat", "section-edit");
    edit.setOnAction(_ -> edit());
    action(edit);
    save = new Button(saveWords);
    save.getStyleClass().addAll("accent", "section-save");
    save.setOnAction(_ -> save());
    drop = new Button(words.text("desk.section.drop"));
    drop.getStyleClass().add("section-drop");
    drop.setOnAction(_ -> drop());
    foot = new HBox(save, drop);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("section-foot");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    read();
  }

  public ReadOnlyBooleanProperty editingProperty() {
    return open.getReadOnlyProperty();
  }

  /// Turns to editing.
  public void edit() {
    Editor fresh = editing.get();
    editor = fresh;
    edit.setVisible(false);
    body().getChildren().setAll(fresh.node(), foot);
    getStyleClass().add("editing");
    open.set(true);
    Background.soon(fresh::focus);
  }

  /// Turns to reading, showing what is true now. While editing it leaves the editor in peace.
  public void refresh() {
    if (!open.get()) {
      read();
    }
  }

  private void read() {
    editor = null;
    edit.setVisible(true);
    body().getChildren().setAll(reading.get());
    getStyleClass().remove("editing");
    open.set(false);
  }

  private void save() {
    if (editor != null) {
      editor.save(
          () -> {
            read();
            edit.requestFocus();
          });
    }
  }

  private void drop() {
    if (editor != null) {
      editor.drop();
      read();
      edit.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    if (open.get() && event.getCode() == KeyCode.ESCAPE) {
      drop();
      event.consume();
    }
  }
}
