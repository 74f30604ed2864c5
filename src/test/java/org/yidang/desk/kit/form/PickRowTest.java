package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;

@OnScreen
class PickRowTest {
  private static final List<Suggestion> BODIES =
      List.of(
          new Suggestion("b1", "青石镇司法所", "张样平"),
          new Suggestion("b2", "青石镇妇联", "李样芳"),
          new Suggestion("b3", "石桥社区", "王样军"));

  private static List<Suggestion> find(String typed) {
    return BODIES.stream().filter(body -> body.name().contains(typed)).toList();
  }

  private static FormGround ground() {
    return FormGround.of(forms -> forms.pick("helper", "协助单位", PickRowTest::find));
  }

  private static boolean offered() {
    return Window.getWindows().stream().anyMatch(window -> window instanceof Popup);
  }

  @Test
  void whatFitsIsOfferedAndPickedByKeys() {
    try (var ground = ground()) {
      ground.fx.click("helper").type("青石").await("offered", PickRowTest::offered);
      ground.fx.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(ground.typed("helper")).isEqualTo("青石镇妇联");
      assertThat(ground.typed("helperId")).isEqualTo("b2");
      assertThat(ground.fx.get(PickRowTest::offered)).isFalse();
    }
  }

  @Test
  void typingOverAPickedNameForgetsWhoItWas() {
    try (var ground = ground()) {
      ground.fx.click("helper").type("石桥").await("offered", PickRowTest::offered);
      ground.fx.press(KeyCode.DOWN).press(KeyCode.ENTER).type("二");
      assertThat(ground.typed("helper")).isEqualTo("石桥社区二");
      assertThat(ground.typed("helperId")).isEmpty();
    }
  }

  @Test
  void aNameNobodyKnowsIsTypedFreely() {
    try (var ground = ground()) {
      ground.fx.click("helper").type("驻所律师");
      ground.leave();
      assertThat(ground.typed("helper")).isEqualTo("驻所律师");
      assertThat(ground.fx.get(PickRowTest::offered)).isFalse();
    }
  }

  @Test
  void escapeClosesTheOfferAndKeepsTheText() {
    try (var ground = ground()) {
      ground.fx.click("helper").type("青石").await("offered", PickRowTest::offered);
      ground.fx.press(KeyCode.ESCAPE);
      assertThat(ground.fx.get(PickRowTest::offered)).isFalse();
      assertThat(ground.typed("helper")).isEqualTo("青石");
    }
  }

  @Test
  void escapeThatClosesTheOfferDoesNothingElse() {
    List<KeyCode> seen = new ArrayList<>();
    try (var ground = ground()) {
      ground.fx.run(
          () ->
              ground
                  .fx
                  .stage()
                  .getScene()
                  .addEventHandler(KeyEvent.KEY_PRESSED, event -> seen.add(event.getCode())));
      ground.fx.click("helper").type("青石").await("offered", PickRowTest::offered);
      ground.fx.press(KeyCode.ESCAPE);
      assertThat(seen).doesNotContain(KeyCode.ESCAPE);
    }
  }

  @Test
  void nothingIsLookedUpWhileComposing() {
    List<String> asked = new ArrayList<>();
    try (var ground =
        FormGround.of(
            forms ->
                forms.pick(
                    "helper",
                    "协助单位",
                    typed -> {
                      asked.add(typed);
                      return find(typed);
                    }))) {
      ground.fx.click("helper").compose("qing shi");
      ground.fx.commit("青石").await("offered", PickRowTest::offered);
      assertThat(asked).containsExactly("青石");
    }
  }

  @Test
  void whatIsPickedIsToldToTheForm() {
    List<Suggestion> told = new ArrayList<>();
    try (var ground =
        FormGround.of(
            forms -> forms.pick("helper", "协助单位", PickRowTest::find).onPicked(told::add))) {
      ground.fx.click("helper").type("司法").await("offered", PickRowTest::offered);
      ground.fx.press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(told).containsExactly(BODIES.getFirst());
    }
  }
}
