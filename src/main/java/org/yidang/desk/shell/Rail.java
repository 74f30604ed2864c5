package org.yidang.desk.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// The left rail: where the window can go at any time.
final class Rail extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /// What an entry and the name above take of the height, in sizes of the letters.
  private static final double ENTRY = 5.8;

  private static final double MARK = 4.4;

  /// Has the size of the letters.
  private final Label size = new Label();

  private final Map<String, Button> buttons = new LinkedHashMap<>();

  Rail(Words words) {
    getStyleClass().add("rail");
    size.setManaged(false);
    size.setVisible(false);
    getChildren().add(size);
    setAlignment(Pos.TOP_CENTER);
    Label mark = new Label(words.text("desk.name"));
    mark.getStyleClass().add("rail-mark");
    getChildren().add(mark);
    setMinHeight(0);
    heightProperty().subscribe(this::fit);
    size.fontProperty().subscribe(this::fit);
  }

  /// Draws the entries closer where the window is too low for the size of the letters.
  private void fit() {
    double wanted = (buttons.size() * ENTRY + MARK) * size.getFont().getSize();
    pseudoClassStateChanged(COMPACT, getHeight() > 0 && getHeight() < wanted);
  }

  /// Adds an entry; the one called `last` is pushed to the foot.
  void add(
      String name, Feather icon, String label, String keys, Consumer<String> go, boolean last) {
    Button button = new Button(label, Icons.of(icon));
    button.setId("rail-" + name);
    button.getStyleClass().setAll("rail-entry");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(label + "  " + keys));
    button.setOnAction(_ -> go.accept(name));
    buttons.put(name, button);
    if (last) {
      Region gap = new Region();
      VBox.setVgrow(gap, Priority.ALWAYS);
      getChildren().add(gap);
    }
    getChildren().add(button);
  }

  void here(String name) {
    buttons.forEach((key, button) -> button.pseudoClassStateChanged(HERE, key.equals(name)));
  }
}
