package org.yidang.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.Theme;
import org.yidang.settings.WindowSettings;
import org.yidang.words.Words;

@OnScreen
class DeskWindowTest {
  private final List<WindowSettings> remembered = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private Fx open(WindowSettings settings) {
    return Fx.show(
        () -> {
          Stage stage = new Stage();
          Shell shell = new Shell(new Words(Locale.CHINA));
          for (String name : List.of("files", "intake", "papers", "contacts", "settings")) {
            shell.rail(name, Feather.FOLDER, name.equals("settings"), _ -> new Today());
          }
          shell.rail("today", Feather.SUN, false, _ -> new Today());
          shell.go(Place.of("today"));
          new DeskWindow(stage, shell, "一档", settings, remembered::add);
          return stage;
        });
  }

  @Test
  void theWindowOpensWhereItWas() {
    WindowSettings was = new WindowSettings(30, 20, 1100, 700, false, 15);
    assertThat(DeskWindow.fitted(was, new Rectangle2D(0, 0, 1366, 768))).isEqualTo(was);
    try (Fx fx = open(was)) {
      assertThat(fx.stage().getY()).isEqualTo(20);
      assertThat(fx.stage().getHeight()).isEqualTo(700);
    }
  }

  @Test
  void aPlaceThatNoScreenShowsAnyMoreIsNotUsed() {
    try (Fx fx = open(new WindowSettings(9000, 9000, 1100, 700, false, 15))) {
      assertThat(fx.stage().getX()).isLessThan(2000);
    }
  }

  @Test
  void aWindowThatHasBecomeTooLargeForTheScreenFitsIt() {
    Rectangle2D room = new Rectangle2D(0, 0, 1280, 690);
    assertThat(DeskWindow.fitted(new WindowSettings(30, 20, 1366, 768, false, 15), room))
        .isEqualTo(new WindowSettings(0, 0, 1280, 690, false, 15));
    assertThat(DeskWindow.fitted(new WindowSettings(400, 20, 1100, 600, false, 15), room))
        .isEqualTo(new WindowSettings(180, 20, 1100, 600, false, 15));
  }

  @Test
  void itIsNeverSmallerThanASmallDesk() {
    try (Fx fx = open(new WindowSettings(0, 0, 200, 100, false, 15))) {
      assertThat(fx.stage().getMinWidth()).isEqualTo(DeskWindow.LEAST_WIDTH);
      assertThat(fx.stage().getMinHeight()).isEqualTo(DeskWindow.LEAST_HEIGHT);
    }
  }

  @Test
  void closingRemembersPlaceAndSizeAndLeavesTheScreen() {
    Fx fx = open(new WindowSettings(30, 20, 1024, 700, false, 15));
    fx.run(() -> fx.stage().setX(44));
    fx.close();
    assertThat(remembered.getLast()).isEqualTo(new WindowSettings(44, 20, 1024, 700, false, 15));
    assertThat(told).containsExactly("left");
  }

  @Test
  void theLettersGrowAndShrinkByKeyAndAreRemembered() {
    try {
      Fx fx = open(new WindowSettings(30, 20, 1024, 700, false, 15));
      fx.press(KeyCode.CONTROL, KeyCode.EQUALS).press(KeyCode.CONTROL, KeyCode.EQUALS);
      assertThat(fx.node("word", Label.class).getFont().getSize()).isEqualTo(17);
      fx.press(KeyCode.CONTROL, KeyCode.MINUS);
      assertThat(fx.node("word", Label.class).getFont().getSize()).isEqualTo(16);
      fx.close();
      assertThat(remembered.getLast().textSize()).isEqualTo(16);
    } finally {
      Theme.size(Theme.USUAL);
    }
  }

  @Test
  void atTheLargestLettersEverythingOfTheRailAndTheStatusLineIsInTheWindow() {
    try (Fx fx = open(new WindowSettings(0, 0, 1366, 768, false, 15))) {
      fx.run(() -> Theme.size(Theme.LARGEST));
      for (Node node : fx.get(() -> fx.stage().getScene().getRoot().lookupAll(".label"))) {
        Bounds at = fx.get(() -> node.localToScene(node.getLayoutBounds()));
        assertThat(at.getMaxY()).as(node.toString()).isLessThanOrEqualTo(768);
      }
    } finally {
      Theme.size(Theme.USUAL);
    }
  }

  private final class Today extends Screen {
    Today() {
      super("今日");
    }

    @Override
    protected Parent build() {
      Label word = new Label("调解");
      word.setId("word");
      return new VBox(word);
    }

    @Override
    protected void detached() {
      told.add("left");
    }
  }
}
