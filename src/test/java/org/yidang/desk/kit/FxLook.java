package org.yidang.desk.kit;

import com.sun.javafx.scene.NodeHelper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Looking at what the windows show, and firing keys at it; on the FX thread only.
final class FxLook {
  private static final Path SCREENS = Path.of("target", "screens");

  private FxLook() {}

  static Node find(String id) {
    return shown(id)
        .orElseThrow(
            () -> {
              String seen =
                  all().stream()
                      .filter(FxLook::visible)
                      .map(Node::getId)
                      .filter(each -> each != null)
                      .collect(Collectors.toCollection(TreeSet::new))
                      .toString();
              return new AssertionError("no #" + id + "; there are " + seen + pictureOfFailure(id));
            });
  }

  static Optional<Node> shown(String id) {
    return last(node -> id.equals(node.getId()) && visible(node));
  }

  static Node findWords(String words) {
    return last(node -> node instanceof Labeled l && words.equals(l.getText()) && visible(node))
        .or(
            () ->
                last(node -> node instanceof Text t && words.equals(t.getText()) && visible(node)))
        .orElseThrow(
            () ->
                new AssertionError(
                    "nobody says '" + words + "':\n" + words() + pictureOfFailure("words")));
  }

  static String words() {
    return all().stream()
        .filter(FxLook::visible)
        .map(
            node ->
                switch (node) {
                  case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
                  case TextInputControl input -> input.getText();
                  default -> "";
                })
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /// What a frame does before it paints. (`applyCss` of the root would look at every node again,
  /// also where nothing has changed.)
  static void layout() {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window.getScene() != null && window.getScene().getRoot() != null) {
        NodeHelper.processCSS(window.getScene().getRoot());
        window.getScene().getRoot().layout();
      }
    }
  }

  static Stage topStage() {
    List<Stage> stages =
        Window.getWindows().stream()
            .filter(window -> window instanceof Stage && window.isShowing())
            .map(Stage.class::cast)
            .toList();
    if (stages.isEmpty()) {
      throw new AssertionError("no window is open");
    }
    return stages.getLast();
  }

  /// A person cannot click what lies under a list that hangs open.
  static void assertUncovered(Node node, double x, double y) {
    for (Window window : Window.getWindows()) {
      if (window instanceof PopupWindow popup
          && !(popup instanceof Tooltip)
          && popup.isShowing()
          && popup != node.getScene().getWindow()
          && new Rectangle2D(popup.getX(), popup.getY(), popup.getWidth(), popup.getHeight())
              .contains(x, y)) {
        throw new AssertionError("covered: " + node + pictureOfFailure("covered"));
      }
    }
  }

  /// Turns the wheel until a node is seen, and insists that it is.
  static void scrollTo(Node node) {
    for (int turns = 0; !inView(node); turns++) {
      if (turns == 5) {
        throw new AssertionError("cannot be scrolled to: " + node + pictureOfFailure("scroll"));
      }
      for (Parent up = node.getParent(); up != null; up = up.getParent()) {
        if (up instanceof ScrollPane pane && pane.getContent() != null) {
          scroll(pane, node);
          layout();
        }
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    double view = pane.getViewportBounds().getHeight();
    double room = content.getLayoutBounds().getHeight() - view;
    if (room > 0) {
      Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
      pane.setVvalue(Math.clamp((wanted.getCenterY() - view / 2) / room, 0, 1));
    }
  }

  /// Whether the middle of a node is inside every scroll pane around it.
  private static boolean inView(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane
          && pane.getContent() != null
          && !pane.localToScene(pane.getLayoutBounds())
              .contains(at.getCenterX(), at.getCenterY())) {
        return false;
      }
    }
    return true;
  }

  static void closeAll() {
    for (Window window : List.copyOf(Window.getWindows()).reversed()) {
      window.hide();
    }
  }

  static void fireTyped(Node target, String letter) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  static void fireKeys(Node target, List<KeyCode> keys) {
    KeyCode key = keys.getLast();
    fireKey(target, KeyEvent.KEY_PRESSED, key, keys);
    if (keys.size() == 1 && key == KeyCode.SPACE) {
      fireTyped(target, " ");
    }
    fireKey(target, KeyEvent.KEY_RELEASED, key, keys);
  }

  private static void fireKey(
      Node target, javafx.event.EventType<KeyEvent> type, KeyCode key, List<KeyCode> held) {
    Event.fireEvent(
        target,
        new KeyEvent(
            type,
            "",
            "",
            key,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            held.contains(KeyCode.ALT),
            held.contains(KeyCode.META)));
  }

  static String pictureOfFailure(String what) {
    List<Window> windows = Window.getWindows().stream().filter(Window::isShowing).toList();
    List<Path> files = new ArrayList<>();
    for (Window window : windows) {
      String name = "failed-" + what.replaceAll("[^a-zA-Z0-9-]+", "_") + "-" + files.size();
      Path file = SCREENS.resolve(name + ".png");
      write(window.getScene(), 1, file);
      files.add(file);
    }
    return " (see " + files + ")";
  }

  static void write(Scene scene, double scale, Path file) {
    Parent root = scene.getRoot();
    root.applyCss();
    root.layout();
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setFill(scene.getFill());
    how.setViewport(new Rectangle2D(0, 0, scene.getWidth() * scale, scene.getHeight() * scale));
    WritableImage image = root.snapshot(how, null);
    BufferedImage drawn = SwingFXUtils.fromFXImage(image, null);
    try {
      SmallPicture.write(drawn, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Node> last(Predicate<Node> sought) {
    List<Node> found = all().stream().filter(sought).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  private static List<Node> all() {
    List<Node> nodes = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing() && window.getScene() != null) {
        collect(window.getScene().getRoot(), nodes);
      }
    }
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
    }
  }

  private static boolean visible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
