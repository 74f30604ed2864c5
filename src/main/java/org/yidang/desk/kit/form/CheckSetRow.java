package org.yidang.desk.kit.form;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import org.yidang.words.Words;

/// Any number of several values, ticked; the form keeps their codes in the order of the options.
public final class CheckSetRow extends FieldRow {
  private final List<Option> options;
  private final ObservableList<String> texts;
  private final Words words;
  private final FlowPane boxes = new FlowPane();
  private boolean writing;

  public CheckSetRow(FormModel form, String name, String label, List<Option> options, Words words) {
    super(form, name, label);
    this.options = List.copyOf(options);
    this.words = words;
    this.texts = form.texts(name);
    boxes.getStyleClass().add("check-set");
    for (Option option : options) {
      CheckBox box = new CheckBox(option.words());
      box.setUserData(option.code());
      box.setOnAction(_ -> write());
      boxes.getChildren().add(box);
    }
    texts.addListener((ListChangeListener<String>) _ -> read());
    read();
    place(boxes, boxes);
    leaves(boxes);
    span(12);
  }

  @Override
  public void focus() {
    boxes.getChildren().getFirst().requestFocus();
  }

  @Override
  public String reading() {
    return words.list(
        options.stream()
            .filter(option -> texts.contains(option.code()))
            .map(Option::words)
            .toList());
  }

  private void read() {
    if (!writing) {
      boxes
          .getChildren()
          .forEach(box -> ((CheckBox) box).setSelected(texts.contains((String) box.getUserData())));
    }
  }

  private void write() {
    writing = true;
    texts.setAll(
        boxes.getChildren().stream()
            .filter(box -> ((CheckBox) box).isSelected())
            .map(box -> (String) box.getUserData())
            .toList());
    writing = false;
  }
}
