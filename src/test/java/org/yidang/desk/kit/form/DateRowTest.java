package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.desk.kit.OnScreen;

@OnScreen
class DateRowTest {
  @ParameterizedTest
  @CsvSource({
    "2026.3.2,2026-03-02",
    "2026年3月2日,2026-03-02",
    "20260302,2026-03-02",
    "２０２６.３.２,2026-03-02",
    "3.25,2026-03-25"
  })
  void aDayIsUnderstoodAsWritten(String typed, String kept) {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due").type(typed);
      ground.leave();
      assertThat(ground.typed("due")).isEqualTo(kept);
    }
  }

  @Test
  void aDayThatIsNoneStaysAsTyped() {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due").type("2026.2.31");
      ground.leave();
      assertThat(ground.typed("due")).isEqualTo("2026.2.31");
    }
  }

  @Test
  void theDayOfTheWeekIsSaid() {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due").type("2026.3.16");
      assertThat(ground.fx.words()).contains("星期一");
    }
  }

  @Test
  void theCalendarOpensByKeyAndADayIsPickedByMouse() {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due").type("2026.3.16").press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(ground.fx.words()).contains("2026年3月");
      ground.fx.clickWords("20");
      assertThat(ground.typed("due")).isEqualTo("2026-03-20");
      assertThat(ground.fx.get(DateRowTest::popupOpen)).isFalse();
    }
  }

  @Test
  void theCalendarIsWalkedByKeys() {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due").type("2026.3.16").press(KeyCode.ALT, KeyCode.DOWN);
      ground.fx.press(KeyCode.DOWN).press(KeyCode.RIGHT).press(KeyCode.PAGE_DOWN);
      ground.fx.press(KeyCode.ENTER);
      assertThat(ground.typed("due")).isEqualTo("2026-04-24");
      assertThat(ground.fx.node("due").isFocused()).isTrue();
    }
  }

  @Test
  void escapeClosesTheCalendarAndKeepsTheDay() {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due").type("2026.3.16").press(KeyCode.ALT, KeyCode.DOWN);
      ground.fx.press(KeyCode.LEFT).press(KeyCode.ESCAPE);
      assertThat(ground.fx.get(DateRowTest::popupOpen)).isFalse();
      assertThat(ground.typed("due")).isEqualTo("2026.3.16");
    }
  }

  @Test
  void escapeThatClosesTheCalendarDoesNothingElse() {
    List<KeyCode> seen = new ArrayList<>();
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.run(
          () ->
              ground
                  .fx
                  .stage()
                  .getScene()
                  .addEventHandler(KeyEvent.KEY_PRESSED, event -> seen.add(event.getCode())));
      ground.fx.click("due").press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.ESCAPE);
      assertThat(seen).doesNotContain(KeyCode.ESCAPE);
      ground.fx.press(KeyCode.ESCAPE);
      assertThat(seen).contains(KeyCode.ESCAPE);
    }
  }

  @Test
  void theCalendarOpensByItsButtonAtToday() {
    try (var ground = FormGround.of(forms -> forms.date("due", "期限"))) {
      ground.fx.click("due-calendar");
      assertThat(ground.fx.get(DateRowTest::popupOpen)).isTrue();
      ground.fx.clickWords("18");
      assertThat(ground.typed("due")).isEqualTo("2026-03-18");
    }
  }

  private static boolean popupOpen() {
    return Window.getWindows().stream().anyMatch(window -> window instanceof Popup);
  }
}
