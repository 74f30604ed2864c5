package org.yidang.desk.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A white sheet on the grey desk: a title, small actions at its right, and what belongs
/// together.
public class Card extends VBox {
  private final HBox head = new HBox();
  private final VBox body = new VBox();

  public Card(String title, Node... content) {
    getStyleClass().add("sheet");
    Label label = new Label(title);
    label.getStyleClass().add("sheet-title");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getStyleClass().add("sheet-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().addAll(label, gap);
    body.getStyleClass().add("sheet-body");
    body.getChildren().addAll(content);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
  }

  /// Where the content is.
  public final VBox body() {
    return body;
  }

  /// Adds a small action to the right end of the head.
  public final Card action(Node action) {
    head.getChildren().add(action);
    return this;
  }
}
