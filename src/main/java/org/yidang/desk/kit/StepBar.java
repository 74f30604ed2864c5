package org.yidang.desk.kit;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The steps of a long form, or the stages of a file: those behind us are ticked, one is now, the
/// others come. Steps up to the furthest one reached can be clicked.
public final class StepBar extends HBox {
  private final List<String> names;
  private final IntegerProperty current = new SimpleIntegerProperty(this, "current", 0);
  private int furthest;
  private boolean clickable = true;

  public StepBar(List<String> names) {
    this.names = List.copyOf(names);
    getStyleClass().add("step-bar");
    setAlignment(Pos.CENTER_LEFT);
    current.subscribe(_ -> rebuild());
  }

  /// A bar that only shows: the stages of a file.
  public static StepBar showing(List<String> names, int current) {
    StepBar bar = new StepBar(names);
    bar.clickable = false;
    bar.current.set(current);
    bar.rebuild();
    return bar;
  }

  public IntegerProperty currentProperty() {
    return current;
  }

  private void rebuild() {
    furthest = Math.max(furthest, current.get());
    getChildren().clear();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        Region line = new Region();
        line.getStyleClass().addAll("step-line", i <= current.get() ? "behind" : "ahead");
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
      }
      getChildren().add(step(i));
    }
  }

  private Button step(int index) {
    Label sign = new Label();
    sign.getStyleClass().add("step-sign");
    if (index < current.get()) {
      sign.setGraphic(Icons.of(Feather.CHECK));
    } else {
      sign.setText(Integer.toString(index + 1));
    }
    Button step = new Button(names.get(index), sign);
    step.getStyleClass().setAll("step", state(index));
    step.setMinWidth(Region.USE_PREF_SIZE);
    boolean open = clickable && index <= furthest && index != current.get();
    step.setMouseTransparent(!open);
    step.setFocusTraversable(open);
    step.setOnAction(_ -> current.set(index));
    return step;
  }

  private String state(int index) {
    if (index == current.get()) {
      return "now";
    }
    return index < current.get() ? "behind" : "ahead";
  }
}
