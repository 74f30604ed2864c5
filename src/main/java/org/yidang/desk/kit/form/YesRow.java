package org.yidang.desk.kit.form;

import javafx.scene.control.CheckBox;

/// Yes or no, as one tick; the form keeps `yes`, or nothing.
public final class YesRow extends FieldRow {
  private final CheckBox box;

  public YesRow(FormModel form, String name, String words, String yes) {
    super(form, name, words);
    box = new CheckBox(yes);
    form.text(name).subscribe(text -> box.setSelected(text.equals("yes")));
    box.setOnAction(_ -> form.text(name).set(box.isSelected() ? "yes" : ""));
    place(box, box);
    leaves(box);
    span(4);
  }

  @Override
  public void focus() {
    box.requestFocus();
  }

  @Override
  public String reading() {
    return box.isSelected() ? box.getText() : "";
  }
}
