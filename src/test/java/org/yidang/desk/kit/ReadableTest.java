package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The judge of all screens sees what it is there to see.
@OnScreen
class ReadableTest {
  private static final String LONG = "甲样一于三月二十五日前修好管道并试压";

  @Test
  void whatIsWholeIsLeftAlone() {
    assertThat(faults(() -> new VBox(new Label(LONG), new TextField("3"), new Button("签署"))))
        .isEmpty();
  }

  @Test
  void aTextThatIsCutIsSeen() {
    assertThat(faults(() -> narrow(new Label(LONG)))).anyMatch(fault -> fault.startsWith("cut to"));
  }

  @Test
  void aTextThatIsCutButToldInATooltipPasses() {
    assertThat(
            faults(
                () -> {
                  Label label = new Label(LONG);
                  label.setTooltip(new Tooltip(LONG));
                  return narrow(label);
                }))
        .isEmpty();
  }

  @Test
  void aHintThatIsWiderThanItsFieldIsSeen() {
    assertThat(
            faults(
                () -> {
                  TextField field = new TextField();
                  field.setPromptText(LONG);
                  field.setMaxWidth(80);
                  return new HBox(field);
                }))
        .anyMatch(fault -> fault.startsWith("sticks out"));
  }

  @Test
  void whatRunsOutOfTheWindowIsSeen() {
    assertThat(
            faults(
                () -> {
                  Label label = new Label(LONG);
                  label.setMinWidth(Label.USE_PREF_SIZE);
                  label.setLayoutX(300);
                  return new Pane(label);
                }))
        .anyMatch(fault -> fault.startsWith("sticks out"));
  }

  @Test
  void textsOverEachOtherAreSeen() {
    assertThat(faults(() -> new StackPane(new Label("甲样一"), new Label("乙样二"))))
        .anyMatch(fault -> fault.startsWith("overlap"));
  }

  @Test
  void whatCannotBeHitIsSeen() {
    assertThat(
            faults(
                () -> {
                  Button small = new Button("签");
                  small.setStyle("-fx-padding: 0;");
                  return new HBox(small);
                }))
        .anyMatch(fault -> fault.startsWith("too small to hit"));
  }

  @Test
  void aColouredButtonThatIsScrolledAwayIsSeen() {
    assertThat(
            faults(
                () -> {
                  Button act = new Button("签署");
                  act.getStyleClass().add("accent");
                  act.setFocusTraversable(false);
                  Pane above = new Pane();
                  above.setMinHeight(600);
                  return new ScrollPane(new VBox(above, act));
                }))
        .anyMatch(fault -> fault.startsWith("out of sight"));
  }

  private static HBox narrow(Label label) {
    label.setMaxWidth(90);
    return new HBox(label);
  }

  private static List<String> faults(Supplier<? extends Parent> content) {
    try (Fx fx = Fx.show(400, 300, content)) {
      fx.settle();
      return fx.get(() -> Readable.faults(fx.stage().getScene(), Theme.USUAL));
    }
  }
}
