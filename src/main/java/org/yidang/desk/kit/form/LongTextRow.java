package org.yidang.desk.kit.form;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Several lines of text; grows with what is typed. Tab goes on to the next field.
public final class LongTextRow extends FieldRow {
  private static final int MOST_ROWS = 16;

  /// Share of the limit from which on the count is shown.
  private static final double NEAR = 0.75;

  private static final double LINE = 1.45;
  private static final double BORDER = 2;

  private final GrowingArea text = new GrowingArea();
  private final Label count = new Label();

  public LongTextRow(FormModel form, String name, String words) {
    super(form, name, words);
    span(12);
    text.textProperty().bindBidirectional(form.text(name));
    watchComposing(text);
    place(text, text);
    leaves(text);
    count.getStyleClass().add("field-count");
    atHead(count);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
  }

  /// At least so many lines high.
  public LongTextRow lines(int fewest) {
    text.fewestRows = fewest;
    text.requestLayout();
    return this;
  }

  /// Shows how many characters of how many are used once most of them are.
  public LongTextRow limit(int most) {
    count
        .textProperty()
        .bind(
            text.textProperty()
                .map(typed -> typed.codePointCount(0, typed.length()) + " / " + most));
    count
        .visibleProperty()
        .bind(
            text.textProperty()
                .map(typed -> typed.codePointCount(0, typed.length()) > most * NEAR));
    return this;
  }

  @Override
  public void focus() {
    text.requestFocus();
  }

  @Override
  public String reading() {
    return text.getText().strip();
  }

  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      text.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  /// A text area as high as its text, between two numbers of lines.
  private static final class GrowingArea extends TextArea {
    private int fewestRows = 3;

    GrowingArea() {
      setWrapText(true);
      setMinHeight(USE_PREF_SIZE);
      textProperty().subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      Region content = (Region) lookup(".content");
      ScrollPane pane = (ScrollPane) lookup(".scroll-pane");
      if (content == null || pane == null) {
        return super.computePrefHeight(width);
      }
      double inner = (width > 0 ? width : getWidth()) - sides(this) - sides(pane) - sides(content);
      double line = getFont().getSize() * LINE;
      double frame = ends(this) + ends(pane) + ends(content) + 2 * BORDER;
      double wanted = textHeight(content, inner) + frame;
      return Math.clamp(wanted, fewestRows * line + frame, MOST_ROWS * line + frame);
    }

    /// What the shown text itself needs. Its box cannot be asked: it answers at least with the
    /// height it has, so that the area would never become lower, and higher each time.
    private static double textHeight(Region content, double width) {
      if (content.lookup(".text") instanceof Text shown) {
        shown.setWrappingWidth(Math.max(0, width));
        return shown.getLayoutBounds().getHeight();
      }
      return 0;
    }

    private static double ends(Region region) {
      return region.snappedTopInset() + region.snappedBottomInset();
    }

    private static double sides(Region region) {
      return region.snappedLeftInset() + region.snappedRightInset();
    }
  }
}
