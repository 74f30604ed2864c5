package org.yidang.desk.kit.form;

import javafx.scene.control.TextField;

/// A line of text.
public final class TextRow extends FieldRow {
  private final TextField text = new TextField();

  public TextRow(FormModel form, String name, String words) {
    super(form, name, words);
    text.textProperty().bindBidirectional(form.text(name));
    watchComposing(text);
    place(text, text);
    leaves(text);
  }

  /// A grey example inside the empty field.
  public TextRow example(String words) {
    text.setPromptText(words);
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

  @Override
  protected void onLeft() {
    String stripped = text.getText().strip();
    if (!stripped.equals(text.getText())) {
      text.setText(stripped);
    }
  }
}
