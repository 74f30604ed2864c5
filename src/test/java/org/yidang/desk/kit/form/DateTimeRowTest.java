package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.desk.kit.OnScreen;
import org.yidang.work.form.Form;

@OnScreen
class DateTimeRowTest {
  @ParameterizedTest
  @CsvSource({
    "2026.3.2,14:30,2026-03-02T14:30",
    "3月2日,1430,2026-03-02T14:30",
    "20260302,下午2点半,2026-03-02T14:30"
  })
  void dayAndTimeMakeOneText(String day, String time, String kept) {
    try (var ground = FormGround.of(forms -> forms.dateTime("at", "发生时间"))) {
      ground.fx.click("at").type(day).click("at-time").type(time);
      ground.leave();
      assertThat(ground.typed("at")).isEqualTo(kept);
      assertThat(ground.fx.text("at")).isEqualTo("2026-03-02");
      assertThat(ground.fx.text("at-time")).isEqualTo("14:30");
    }
  }

  @Test
  void aTextOfTheFormIsShownInItsTwoFields() {
    try (var ground = FormGround.of(forms -> forms.dateTime("at", "发生时间"))) {
      ground.fx.run(() -> ground.model.fill(Form.of("at", "2026-03-09T09:00")));
      assertThat(ground.fx.text("at")).isEqualTo("2026-03-09");
      assertThat(ground.fx.text("at-time")).isEqualTo("09:00");
    }
  }

  @Test
  void aDayAloneStaysAlone() {
    try (var ground = FormGround.of(forms -> forms.dateTime("at", "发生时间"))) {
      ground.fx.click("at").type("2026.3.2");
      ground.leave();
      assertThat(ground.typed("at")).isEqualTo("2026-03-02");
    }
  }
}
