package org.yidang.desk.kit.form;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Several lines of text; grows with what is typed. Tab goes on to the next field.
public final class LongTextRow extends FieldRow {
  private static final int MOST_ROWS = 16;

  private static final String RULER = "H";

  private final TextArea text = new TextArea();
  private final Text ruler = new Text();
  private final Label count = new Label();
  private int fewestRows = 3;

  public LongTextRow(FormModel form, String name, String words) {
    super(form, name, words);
    span(12);
    text.setWrapText(true);
    text.setPrefRowCount(fewestRows);
    text.textProperty().bindBidirectional(form.text(name));
    watchComposing(text);
    place(text, text);
    leaves(text);
    count.getStyleClass().add("field-count");
    atHead(count);
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    text.textProperty().subscribe(this::grow);
    text.widthProperty().subscribe(this::grow);
    text.fontProperty().subscribe(this::grow);
  }

  /// At least so many lines high.
  public LongTextRow lines(int fewest) {
    fewestRows = fewest;
    grow();
    return this;
  }

  /// Shows how many characters of how many are used.
  public LongTextRow limit(int most) {
    count
        .textProperty()
        .bind(
            text.textProperty()
                .map(typed -> typed.codePointCount(0, typed.length()) + " / " + most));
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

  private void grow() {
    double em = text.getFont().getSize();
    ruler.setFont(text.getFont());
    ruler.setText(RULER);
    double line = ruler.getLayoutBounds().getHeight();
    ruler.setText(text.getText() + RULER);
    ruler.setWrappingWidth(Math.max(0, text.getWidth() - 2.6 * em));
    double wanted = text.getWidth() > 0 ? ruler.getLayoutBounds().getHeight() : 0;
    ruler.setWrappingWidth(0);
    double frame = 1.4 * em;
    text.setPrefHeight(Math.clamp(wanted, fewestRows * line, MOST_ROWS * line) + frame);
    text.setMinHeight(text.getPrefHeight());
  }
}
