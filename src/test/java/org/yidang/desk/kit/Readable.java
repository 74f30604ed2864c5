package org.yidang.desk.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Judges a window as a reader would: is every word whole, inside what it stands in, clear of the
/// next one, and large enough; can every control be hit; is the coloured button in sight.
///
/// A text may be cut only where its whole is shown in a tooltip. What is scrolled away is judged
/// for its width only.
public final class Readable {
  private static final double SLACK = 1.5;
  private static final double OVERLAP = 3;
  private static final double SMALLEST_TEXT = 0.86;
  private static final double SMALLEST_CONTROL = 32.0 / Theme.USUAL;
  private static final int QUOTED = 24;

  private final double em;
  private final List<String> faults = new ArrayList<>();
  private final List<Seen> texts = new ArrayList<>();

  /// A text and the part of it that is in sight.
  private record Seen(Text text, Bounds shown) {}

  private Readable(double em) {
    this.em = em;
  }

  /// What is wrong with a window, a sentence each; on the FX thread.
  ///
  /// @param em size of the letters the window is drawn with
  public static List<String> faults(Scene scene, double em) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    Readable judge = new Readable(em);
    judge.visit(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), scene);
    judge.overlaps();
    return judge.faults;
  }

  private void visit(Node node, Bounds sight, Scene scene) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    if (node.getStyleClass().contains("veil")) {
      texts.clear();
    }
    if (node instanceof Labeled labeled) {
      whole(labeled);
    }
    if (isControl(node)) {
      largeEnough(node, bounds);
    }
    if (node instanceof ButtonBase button
        && button.getStyleClass().contains("accent")
        && !inside(sight, bounds)) {
      faults.add("out of sight: " + name(node));
    }
    if (node instanceof Text text) {
      read(text, bounds, sight);
    }
    if (node instanceof Parent parent) {
      Bounds inner = clips(node) ? common(sight, bounds) : sight;
      parent.getChildrenUnmodifiable().forEach(child -> visit(child, inner, scene));
    }
  }

  private static boolean isControl(Node node) {
    return node instanceof ButtonBase
        || node instanceof ComboBoxBase<?>
        || node instanceof TextInputControl;
  }

  private void largeEnough(Node node, Bounds bounds) {
    double least = SMALLEST_CONTROL * em - SLACK;
    if (bounds.getHeight() < least || bounds.getWidth() < least) {
      faults.add(
          "too small to hit (%.0f × %.0f): %s"
              .formatted(bounds.getWidth(), bounds.getHeight(), name(node)));
    }
  }

  private void whole(Labeled labeled) {
    String full = labeled.getText();
    if (full == null || full.isBlank()) {
      return;
    }
    boolean told =
        labeled.getTooltip() != null && labeled.getTooltip().getText().contains(full.strip());
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text shown
          && child != labeled.getGraphic()
          && shown.isVisible()
          && !full.equals(shown.getText())
          && !told) {
        faults.add("cut to '%s': %s".formatted(quoted(shown.getText()), name(labeled)));
      }
    }
  }

  private void read(Text text, Bounds bounds, Bounds sight) {
    if (text.getText().isBlank() || text.getStyleClass().contains("icon")) {
      return;
    }
    if (text.getFont().getSize() < SMALLEST_TEXT * em) {
      faults.add("tiny letters: " + name(text));
    }
    boolean scrolled = false;
    for (Parent each = typed(text) ? null : text.getParent();
        each != null;
        each = each.getParent()) {
      Bounds around = each.localToScene(each.getLayoutBounds());
      scrolled |= clips(each);
      if (each instanceof Region
          && !each.getStyleClass().isEmpty()
          && sticksOut(bounds, around, scrolled)) {
        faults.add("sticks out of " + kind(each) + ": " + name(text));
        break;
      }
    }
    Bounds shown = common(sight, bounds);
    if (shown.getWidth() > 0 && shown.getHeight() > 0) {
      texts.add(new Seen(text, shown));
    }
  }

  /// What a person has typed may be longer than its field, which follows the cursor.
  private static boolean typed(Text text) {
    for (Parent each = text.getParent(); each != null; each = each.getParent()) {
      if (each instanceof TextField field) {
        return text.getText().equals(field.getText());
      }
    }
    return false;
  }

  /// What scrolls may stick out above and below.
  private static boolean sticksOut(Bounds inner, Bounds outer, boolean scrolled) {
    return inner.getMinX() < outer.getMinX() - SLACK
        || inner.getMaxX() > outer.getMaxX() + SLACK
        || !scrolled
            && (inner.getMinY() < outer.getMinY() - SLACK
                || inner.getMaxY() > outer.getMaxY() + SLACK);
  }

  private void overlaps() {
    for (int i = 0; i < texts.size(); i++) {
      for (int k = i + 1; k < texts.size(); k++) {
        Bounds both = common(texts.get(i).shown, texts.get(k).shown);
        if (both.getWidth() > OVERLAP && both.getHeight() > OVERLAP) {
          faults.add(
              "overlap: %s / %s".formatted(name(texts.get(i).text), name(texts.get(k).text)));
        }
      }
    }
  }

  private static boolean clips(Node node) {
    return node.getClip() != null
        || node.getStyleClass().contains("viewport")
        || node.getStyleClass().contains("clipped-container");
  }

  private static boolean inside(Bounds sight, Bounds bounds) {
    return bounds.getMinX() >= sight.getMinX() - SLACK
        && bounds.getMaxX() <= sight.getMaxX() + SLACK
        && bounds.getMinY() >= sight.getMinY() - SLACK
        && bounds.getMaxY() <= sight.getMaxY() + SLACK;
  }

  private static Bounds common(Bounds one, Bounds two) {
    double left = Math.max(one.getMinX(), two.getMinX());
    double top = Math.max(one.getMinY(), two.getMinY());
    double right = Math.min(one.getMaxX(), two.getMaxX());
    double bottom = Math.min(one.getMaxY(), two.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static String name(Node node) {
    String words =
        switch (node) {
          case Labeled labeled -> labeled.getText();
          case Text text -> text.getText();
          default -> "";
        };
    StringBuilder path = new StringBuilder(kind(node));
    for (Parent each = node.getParent(); each != null && path.length() < 120; ) {
      if (each.getId() != null || !each.getStyleClass().isEmpty()) {
        path.append(" < ").append(kind(each));
      }
      each = each.getParent();
    }
    return "'" + quoted(words) + "' " + path;
  }

  private static String kind(Node node) {
    return node.getId() != null
        ? "#" + node.getId()
        : node.getStyleClass().isEmpty()
            ? node.getClass().getSimpleName()
            : "." + node.getStyleClass().getLast();
  }

  private static String quoted(String words) {
    return words == null || words.length() <= QUOTED
        ? "" + words
        : words.substring(0, QUOTED) + "~";
  }
}
