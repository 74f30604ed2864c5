package org.yidang.desk.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Brings a node into view in the scroll pane around it.
public final class Reveal {
  private Reveal() {}

  public static void node(Node node) {
    Background.soon(() -> now(node));
  }

  private static void now(Node node) {
    ScrollPane pane = around(node);
    if (pane == null || pane.getContent() == null || node.getScene() == null) {
      return;
    }
    pane.applyCss();
    pane.layout();
    Node content = pane.getContent();
    Bounds whole = content.getLayoutBounds();
    Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double view = pane.getViewportBounds().getHeight();
    double room = whole.getHeight() - view;
    if (room <= 0) {
      return;
    }
    double top = pane.getVvalue() * room;
    double margin = Math.min(24, view / 8);
    if (wanted.getMinY() - margin < top) {
      pane.setVvalue(Math.clamp((wanted.getMinY() - margin) / room, 0, 1));
    } else if (wanted.getMaxY() + margin > top + view) {
      pane.setVvalue(Math.clamp((wanted.getMaxY() + margin - view) / room, 0, 1));
    }
  }

  private static @org.jspecify.annotations.Nullable ScrollPane around(Node node) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane) {
        return pane;
      }
    }
    return null;
  }
}
