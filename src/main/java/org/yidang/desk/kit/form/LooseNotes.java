package org.yidang.desk.kit.form;

import java.util.List;
import javafx.scene.layout.VBox;

/// What is to say of a form as a whole, or of something that has no field on the screen.
final class LooseNotes extends VBox {
  LooseNotes(FormModel form) {
    getStyleClass().add("loose-notes");
    if (form.path().isEmpty()) {
      form.looseNotes().subscribe(this::show);
    } else {
      show(List.of());
    }
  }

  private void show(List<Note> found) {
    getChildren().setAll(found.stream().map(FieldRow::noteLine).toList());
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
  }
}
