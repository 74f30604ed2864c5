package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;

@OnScreen
class LongTextRowTest {
  @Test
  void enterBeginsALineAndTabLeaves() {
    try (var ground =
        FormGround.of(
            forms -> {
              forms.longText("facts", "简要情况");
              forms.text("place", "地点");
            })) {
      ground.fx.click("facts").type("一").press(KeyCode.ENTER).type("二").press(KeyCode.TAB);
      ground.fx.type("602");
      assertThat(ground.typed("facts")).isEqualTo("一\n二");
      assertThat(ground.typed("place")).isEqualTo("602");
    }
  }

  @Test
  void theFieldGrowsWithItsTextUpToALimit() {
    try (var ground = FormGround.of(forms -> forms.longText("facts", "简要情况").lines(3))) {
      TextArea area = ground.fx.node("facts", TextArea.class);
      double before = area.getHeight();
      ground.fx.run(() -> area.setText("漏水，双方争执。".repeat(60)));
      double grown = area.getHeight();
      ground.fx.run(() -> area.setText("漏水，双方争执。".repeat(2000)));
      assertThat(grown).isGreaterThan(before * 1.5);
      assertThat(area.getHeight()).isLessThan(before * 6);
    }
  }

  @Test
  void allOfATextThatFitsIsSeenWithoutScrolling() {
    try (var ground = FormGround.of(forms -> forms.longText("facts", "简要情况"))) {
      TextArea area = ground.fx.node("facts", TextArea.class);
      for (int letters = 10; letters < 400; letters += 17) {
        String text = "调".repeat(letters);
        ground.fx.run(() -> area.setText(text));
        double content = area.lookup(".content").getLayoutBounds().getHeight();
        double view = area.lookup(".viewport").getLayoutBounds().getHeight();
        assertThat(content).as(letters + " letters").isLessThanOrEqualTo(view + 0.5);
      }
    }
  }

  @Test
  void theFieldKeepsItsHeightHoweverOftenItIsLaidOut() {
    try (var ground = FormGround.of(forms -> forms.longText("facts", "简要情况"))) {
      TextArea area = ground.fx.node("facts", TextArea.class);
      ground.fx.run(() -> area.setText("漏水，双方争执。".repeat(40)));
      double first = area.getHeight();
      for (int i = 0; i < 10; i++) {
        ground.fx.run(
            () -> {
              area.requestLayout();
              area.getScene().getRoot().layout();
            });
      }
      assertThat(area.getHeight()).isEqualTo(first);

      ground.fx.run(() -> area.setText("漏水。"));
      assertThat(area.getHeight()).isLessThan(first);
      ground.fx.run(() -> area.setText("漏水，双方争执。".repeat(40)));
      assertThat(area.getHeight()).isEqualTo(first);
    }
  }

  @Test
  void charactersAreCountedNotTheirHalves() {
    try (var ground = FormGround.of(forms -> forms.longText("facts", "简要情况").limit(4))) {
      ground.fx.click("facts").type("壬样");
      assertThat(ground.fx.words()).as("far from the limit").doesNotContain("2 / 4");
      ground.fx.type("𠮷人");
      assertThat(ground.fx.words()).contains("4 / 4");
    }
  }
}
