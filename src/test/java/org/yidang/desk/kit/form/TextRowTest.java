package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.work.form.Form;

@OnScreen
class TextRowTest {
  private static List<Note> needsTitle(Form form) {
    return form.text("title").isBlank() ? List.of(Note.error("title", "请填写事由。")) : List.of();
  }

  @Test
  void whatIsTypedStandsInTheFormRareCharactersIncluded() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.click("title").type("壬样𠮷 602 室");
      assertThat(ground.typed("title")).isEqualTo("壬样𠮷 602 室");
    }
  }

  @Test
  void whatTheFormHoldsIsShown() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.run(() -> ground.model.fill(Form.of("title", "漏水")));
      assertThat(ground.fx.text("title")).isEqualTo("漏水");
    }
  }

  @Test
  void spacesAtTheEndsGoWhenTheCursorLeaves() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.click("title").type("  漏水 ");
      ground.leave();
      assertThat(ground.typed("title")).isEqualTo("漏水");
    }
  }

  @Test
  void nothingIsMarkedBeforeTheCursorHasLeft() {
    try (var ground =
        FormGround.judged(TextRowTest::needsTitle, forms -> forms.text("title", "事由"))) {
      ground.fx.click("title");
      ground.fx.run(ground.model::judge);
      assertThat(ground.fx.words()).doesNotContain("请填写事由。");
      ground.leave();
      assertThat(ground.fx.words()).contains("请填写事由。");
    }
  }

  @Test
  void theMarkGoesWhenTheFieldIsRight() {
    try (var ground =
        FormGround.judged(TextRowTest::needsTitle, forms -> forms.text("title", "事由"))) {
      ground.fx.click("act");
      assertThat(ground.fx.words()).contains("请填写事由。");
      ground.fx.type("漏水");
      ground.fx.await("judged", () -> ground.model.notes("title").get().isEmpty());
      assertThat(ground.fx.words()).doesNotContain("请填写事由。");
    }
  }

  @Test
  void tabGoesToTheNextField() {
    try (var ground =
        FormGround.of(
            forms -> {
              forms.text("title", "事由");
              forms.text("place", "地点");
            })) {
      ground.fx.click("title").press(KeyCode.TAB).type("602");
      assertThat(ground.typed("place")).isEqualTo("602");
      ground.fx.press(KeyCode.SHIFT, KeyCode.TAB).type("漏水");
      assertThat(ground.typed("title")).isEqualTo("漏水");
    }
  }

  @Test
  void controlZTakesBackTyping() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.click("title").type("漏水").press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(ground.typed("title")).isEmpty();
    }
  }
}
