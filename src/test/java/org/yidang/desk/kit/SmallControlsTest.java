package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

@OnScreen
class SmallControlsTest {
  @Test
  void aLampShowsItsStateBySignAndWordsNotByColourAlone() {
    Lamp[] lamp = new Lamp[1];
    try (Fx fx =
        Fx.show(
            300,
            100,
            () -> {
              lamp[0] = new Lamp(Lamp.State.DUE, "履行");
              return new VBox(lamp[0]);
            })) {
      String due = ((Text) lamp[0].getGraphic()).getText();
      fx.run(() -> lamp[0].show(Lamp.State.LATE));
      assertThat(((Text) lamp[0].getGraphic()).getText()).isNotEqualTo(due);
      assertThat(lamp[0].state()).isEqualTo(Lamp.State.LATE);
      assertThat(lamp[0].getStyleClass()).contains("lamp-late").doesNotContain("lamp-due");
    }
  }

  @Test
  void stepsReachedBeforeCanBeClickedOthersNot() {
    StepBar[] bar = new StepBar[1];
    try (Fx fx =
        Fx.show(
            900,
            100,
            () -> {
              bar[0] = new StepBar(List.of("接报", "当事人", "诉求", "受理"));
              return new VBox(bar[0]);
            })) {
      fx.clickWords("诉求");
      assertThat(bar[0].currentProperty().get()).isZero();
      fx.run(() -> bar[0].currentProperty().set(2));
      fx.clickWords("接报");
      assertThat(bar[0].currentProperty().get()).isZero();
      fx.clickWords("诉求");
      assertThat(bar[0].currentProperty().get()).isEqualTo(2);
      fx.clickWords("受理");
      assertThat(bar[0].currentProperty().get()).isEqualTo(2);
    }
  }

  @Test
  void anIconButtonSaysItsWordsToTheToolTipAndTheScreenReader() {
    try (Fx fx = Fx.show(100, 100, () -> new VBox(Icons.button(Feather.TRASH_2, "去掉这一行")))) {
      Button button = (Button) fx.stage().getScene().getRoot().getChildrenUnmodifiable().getFirst();
      assertThat(button.getAccessibleText()).isEqualTo("去掉这一行");
      assertThat(button.getTooltip()).extracting(Tooltip::getText).isEqualTo("去掉这一行");
    }
  }

  @Test
  void everythingGrowsWithTheLettersDialogsTooltipsAndMenusIncluded() {
    Label[] label = new Label[1];
    try (Fx fx =
        Fx.show(
            300,
            200,
            () -> {
              label[0] = new Label("调解");
              return new VBox(label[0], Icons.button(Feather.X, "关闭"));
            })) {
      Font before = label[0].getFont();
      double icon = iconSize(fx);
      fx.run(() -> Theme.size(24));
      try {
        assertThat(before.getFamily()).isEqualTo("Yidang Hei");
        assertThat(before.getSize()).isEqualTo(15);
        assertThat(label[0].getFont().getSize()).isEqualTo(24);
        assertThat(iconSize(fx)).isCloseTo(icon * 24 / 15, within(0.01));
        assertThat(fx.get(() -> menuFont(fx)).getSize()).isEqualTo(24);
        assertThat(fx.get(() -> menuFont(fx)).getFamily()).isEqualTo("Yidang Hei");
      } finally {
        fx.run(() -> Theme.size(Theme.USUAL));
      }
    }
  }

  @Test
  void aRareCharacterInANameIsDrawnAndNotBoxed() {
    Label[] labels = new Label[3];
    try (Fx fx =
        Fx.show(
            300,
            200,
            () -> {
              labels[0] = new Label("𠮷");
              labels[1] = new Label("\uDB7F\uDFF0");
              labels[2] = new Label("\uDB7F\uDFF1");
              return new VBox(labels);
            })) {
      byte[] rare = fx.get(() -> pixels(labels[0]));
      byte[] box = fx.get(() -> pixels(labels[1]));
      assertThat(fx.get(() -> pixels(labels[2]))).as("any two boxes are the same").isEqualTo(box);
      assertThat(rare).isNotEqualTo(box);
    }
  }

  @Test
  void sizesOutsideTheRangeAreBroughtIntoIt() {
    Label[] label = new Label[1];
    try (Fx fx =
        Fx.show(
            100,
            100,
            () -> {
              label[0] = new Label("x");
              return new VBox(label[0]);
            })) {
      fx.run(() -> Theme.size(200));
      try {
        assertThat(label[0].getFont().getSize()).isEqualTo(Theme.LARGEST);
      } finally {
        fx.run(() -> Theme.size(Theme.USUAL));
      }
    }
  }

  private static byte[] pixels(Label label) {
    WritableImage image = new WritableImage(24, 24);
    label.snapshot(new SnapshotParameters(), image);
    byte[] pixels = new byte[24 * 24 * 4];
    image
        .getPixelReader()
        .getPixels(0, 0, 24, 24, PixelFormat.getByteBgraInstance(), pixels, 0, 96);
    return pixels;
  }

  private static double iconSize(Fx fx) {
    return fx.get(
        () -> ((Text) fx.stage().getScene().getRoot().lookup(".icon")).getFont().getSize());
  }

  private static Font menuFont(Fx fx) {
    var menu = new javafx.scene.control.ContextMenu(new javafx.scene.control.MenuItem("撤销"));
    menu.show(fx.stage(), 10, 10);
    menu.getScene().getRoot().applyCss();
    Font font = ((Label) menu.getScene().getRoot().lookup(".label")).getFont();
    menu.hide();
    return font;
  }
}
