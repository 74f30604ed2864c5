package org.yidang.desk.kit.form;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yidang.kit.money.Money;

/// An amount of money. `4,800`, `¥4800` and full-width digits are understood; the form keeps
/// plain
/// digits. Below stands the amount in words, so that a digit too many is noticed.
public final class MoneyRow extends FieldRow {
  private final TextField text = new TextField();
  private final Label capitals = new Label();

  public MoneyRow(FormModel form, String name, String words) {
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
        .bind(
            text.textProperty()
                .map(typed -> Money.read(typed).found().map(Money::capitals).orElse("")));
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
    return Money.read(text.getText()).found().map(Money::figures).orElse(text.getText().strip());
  }

  @Override
  protected void onLeft() {
    Money.read(text.getText()).found().ifPresent(amount -> text.setText(amount.plain()));
  }
}
