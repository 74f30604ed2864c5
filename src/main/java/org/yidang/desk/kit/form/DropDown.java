package org.yidang.desk.kit.form;

import java.time.Duration;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.yidang.desk.kit.Background;

/// Something that hangs below a field. A click elsewhere closes it and still does what it would do
/// there, except that the button which opens it then leaves it closed.
final class DropDown {
  private static final Duration ONE_CLICK = Duration.ofMillis(300);

  private final Popup popup = new Popup();
  private boolean justClosed;

  DropDown() {
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    popup.setConsumeAutoHidingEvents(false);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    popup.setOnAutoHide(
        _ -> {
          justClosed = true;
          Background.later(ONE_CLICK, () -> justClosed = false);
        });
  }

  boolean isOpen() {
    return popup.isShowing();
  }

  /// Whether the click that is being handled has closed it.
  boolean justClosed() {
    return justClosed;
  }

  void open(Node under, Node content) {
    popup.getContent().setAll(content);
    if (!popup.isShowing()) {
      Bounds at = under.localToScreen(under.getLayoutBounds());
      popup.show(under, at.getMinX(), at.getMaxY() + 2);
    }
  }

  void close() {
    popup.hide();
  }

  /// Esc closes only this, not also the screen beneath.
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
