package org.yidang.desk.kit.form;

import java.math.BigDecimal;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yidang.words.Typed;

/// An amount of money. `4,800`, `¥4800` and full-width digits are understood; the form keeps plain
/// digits. Below stands the amount in words, so that a digit too many is noticed.
public final class MoneyRow extends FieldRow {
  private final TextField text = new TextField();
  private final Label capitals = new Label();

  /// @param inWords how an amount is written in words; empty where it cannot be
  public MoneyRow(FormModel form, String name, String words, Function<BigDecimal, String> inWords) {
    super(form, name, words);
    text.getStyleClass().add("money");
    text.setAlignment(Pos.CENTER_RIGHT);
    text.textProperty().bindBidirectional(form.text(name));
    watchComposing(text);
    Label sign = new Label("¥");
    sign.getStyleClass().add("money-sign");
    HBox box = new HBox(sign, text);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("money-box");
    HBox.setHgrow(text, Priority.ALWAYS);
    place(box, text);
    leaves(text);
    capitals.getStyleClass().add("money-words");
    capitals
        .textProperty()
        .bind(text.textProperty().map(typed -> Typed.money(typed).map(inWords).orElse("")));
    capitals.visibleProperty().bind(capitals.textProperty().isNotEmpty());
    capitals.managedProperty().bind(capitals.visibleProperty());
    getChildren().add(2, capitals);
    span(4);
  }

  @Override
  public void focus() {
    text.requestFocus();
  }

  @Override
  public String reading() {
    return text.getText().isBlank() ? "" : "¥" + text.getText().strip();
  }

  @Override
  protected void onLeft() {
    Typed.money(text.getText()).ifPresent(amount -> text.setText(amount.toPlainString()));
  }
}
