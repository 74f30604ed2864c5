package org.yidang.desk.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// All keys on one sheet, laid over the window by F1.
final class KeyHelp extends StackPane {
  private static final List<String> KEYS =
      List.of(
          "places",
          "find",
          "print",
          "undo",
          "back",
          "help",
          "next",
          "hand-in",
          "parts",
          "calendar",
          "pick",
          "row-add",
          "row-move",
          "row-take",
          "larger");

  private final Button close;

  KeyHelp(Words words) {
    getStyleClass().add("veil");
    setVisible(false);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    int row = 0;
    for (String key : KEYS) {
      HBox caps = new HBox();
      caps.setAlignment(Pos.CENTER_LEFT);
      caps.getStyleClass().add("key-caps");
      for (String cap : words.text("desk.keys." + key + ".caps").split(" ")) {
        Label label = new Label(cap);
        label.getStyleClass().add("key-cap");
        label.setMinWidth(Region.USE_PREF_SIZE);
        caps.getChildren().add(label);
      }
      grid.add(caps, row % 2 == 0 ? 0 : 2, row / 2);
      Label does = new Label(words.text("desk.keys." + key));
      does.getStyleClass().add("key-does");
      grid.add(does, row % 2 == 0 ? 1 : 3, row / 2);
      row++;
    }
    Label title = new Label(words.text("desk.keys.title"));
    title.getStyleClass().add("sheet-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    close = Icons.button(Feather.X, words.text("desk.keys.close"));
    close.setOnAction(_ -> toggle());
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox sheet = new VBox(head, grid);
    sheet.getStyleClass().addAll("sheet", "key-sheet");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(sheet);
    setOnMouseClicked(
        event -> {
          if (event.getTarget() == this) {
            toggle();
          }
        });
  }

  void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      close.requestFocus();
    }
  }
}
