package org.yidang.desk.shell;

import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work everywhere in the window. They come after what the focused control does
/// with
/// a key itself: Ctrl+Z in a text field takes back typing first.
final class ShellKeys {
  private final Shell shell;

  ShellKeys(Shell shell) {
    this.shell = shell;
  }

  void listen(Parent root) {
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    boolean handled =
        event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()
            ? shortcut(event)
            : plain(event);
    if (handled) {
      event.consume();
    }
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case F1 -> {
        shell.toggleHelp();
        yield true;
      }
      case ESCAPE -> {
        if (!shell.closeHelp()) {
          shell.back();
        }
        yield true;
      }
      default -> false;
    };
  }

  private boolean shortcut(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code.isDigitKey()) {
      int number = code.getChar().charAt(0) - '1';
      if (number < 0) {
        return false;
      }
      shell.goRail(number);
      return true;
    }
    return switch (code) {
      case F -> shell.screen().find();
      case P -> shell.screen().print();
      case Z -> !(event.getTarget() instanceof TextInputControl) && shell.screen().undo();
      default -> false;
    };
  }
}
