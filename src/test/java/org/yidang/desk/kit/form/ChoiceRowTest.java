package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Form;

@OnScreen
class ChoiceRowTest {
  private static final List<Option> TRACKS =
      List.of(new Option("people", "人民调解"), new Option("police", "治安调解"));

  private static List<Option> cells(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> new Option("c" + i, "青石第" + i + "网格"))
        .toList();
  }

  @Test
  void aFewValuesAreButtonsAndOneIsChosenByClick() {
    try (var ground = FormGround.of(forms -> forms.choice("track", "方式", TRACKS))) {
      ground.fx.clickWords("治安调解");
      assertThat(ground.typed("track")).isEqualTo("police");
      ground.fx.clickWords("人民调解");
      assertThat(ground.typed("track")).isEqualTo("people");
    }
  }

  @Test
  void clickingTheChosenValueAgainClearsIt() {
    try (var ground = FormGround.of(forms -> forms.choice("track", "方式", TRACKS))) {
      ground.fx.clickWords("治安调解").clickWords("治安调解");
      assertThat(ground.typed("track")).isEmpty();
    }
  }

  @Test
  void buttonsAreChosenByKeys() {
    try (var ground =
        FormGround.of(
            forms -> {
              forms.text("title", "事由");
              forms.choice("track", "方式", TRACKS);
            })) {
      ground.fx.click("title").press(KeyCode.TAB).press(KeyCode.SPACE);
      assertThat(ground.typed("track")).isEqualTo("people");
      ground.fx.press(KeyCode.RIGHT);
      assertThat(ground.typed("track")).isEqualTo("police");
    }
  }

  @Test
  void moreValuesAreAListChosenByKeys() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(6)))) {
      ground.fx.click("cell").press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(ground.typed("cell")).isEqualTo("c2");
    }
  }

  @Test
  void manyValuesAreFoundByTyping() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(20)))) {
      ground.fx.click("cell").type("第17").press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(ground.typed("cell")).isEqualTo("c17");
      assertThat(ground.fx.text("cell")).isEqualTo("青石第17网格");
    }
  }

  @Test
  void theOneValueThatFitsIsTakenOnLeaving() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(20)))) {
      ground.fx.click("cell").type("第17").press(KeyCode.TAB);
      assertThat(ground.typed("cell")).isEqualTo("c17");
    }
  }

  @Test
  void whatFitsNoneDoesNotStay() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(20)))) {
      ground.fx.run(() -> ground.model.fill(Form.of("cell", "c4")));
      ground.fx.fill("cell", "红石");
      ground.leave();
      assertThat(ground.fx.text("cell")).isEqualTo("青石第4网格");
      assertThat(ground.typed("cell")).isEqualTo("c4");
    }
  }

  @Test
  void emptyingTheFieldClearsTheChoice() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(20)))) {
      ground.fx.run(() -> ground.model.fill(Form.of("cell", "c4")));
      ground.fx.fill("cell", "").press(KeyCode.TAB);
      assertThat(ground.typed("cell")).isEmpty();
    }
  }

  @Test
  void allValuesAreListedByTheButtonAndTheChosenStandsOut() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(20)))) {
      ground.fx.run(() -> ground.model.fill(Form.of("cell", "c4")));
      ground.fx.click("cell-all").press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(ground.typed("cell")).isEqualTo("c5");
    }
  }

  @Test
  void aSecondClickClosesTheListAgain() {
    try (var ground = FormGround.of(forms -> forms.choice("cell", "网格", cells(6)))) {
      ground.fx.click("cell-all");
      assertThat(ground.fx.words()).contains("青石第6网格");
      ground.fx.click("cell-all");
      assertThat(ground.fx.words()).doesNotContain("青石第6网格");
    }
  }

  @Test
  void aClickElsewhereClosesTheListAndDoesWhatItWouldDoThere() {
    try (var ground =
        FormGround.of(
            forms -> {
              forms.choice("track", "方式", TRACKS);
              forms.choice("cell", "网格", cells(6));
            })) {
      ground.fx.click("cell").clickWords("治安调解");
      assertThat(ground.typed("track")).isEqualTo("police");
      assertThat(ground.fx.words()).doesNotContain("青石第6网格");
    }
  }

  @Test
  void theFormsValueIsShownInEachShape() {
    try (var ground =
        FormGround.of(
            forms -> {
              forms.choice("track", "方式", TRACKS);
              forms.choice("cell", "网格", cells(6));
            })) {
      ground.fx.run(() -> ground.model.fill(Form.of("track", "police", "cell", "c3")));
      assertThat(ground.forms.all().get(0).reading()).isEqualTo("治安调解");
      assertThat(ground.fx.text("cell")).isEqualTo("青石第3网格");
    }
  }

  @Test
  void showingTheFieldDoesNotCountAsLeavingIt() {
    try (var ground =
        FormGround.judged(
            _ -> List.of(Note.error("cell", "请选择网格。")),
            forms -> {
              forms.text("title", "事由");
              forms.choice("cell", "网格", cells(6));
            })) {
      ground.fx.click("title");
      assertThat(ground.fx.words()).doesNotContain("请选择网格。");
    }
  }

  @Test
  void whereThereIsNothingToChooseFromTheFieldStaysEmpty() {
    try (var ground = FormGround.of(forms -> forms.choice("session", "调解", List.of()))) {
      ground.fx.click("session").type("第一次");
      ground.leave();
      assertThat(ground.typed("session")).isEmpty();
      assertThat(ground.fx.text("session")).isEmpty();
    }
  }

  @Test
  void whatCannotReferToAnythingIsAskedOnlyWhereItMustBe() {
    try (var ground =
        FormGround.of(
            forms -> {
              forms.field(Fields.ref("replaces").doc("an agreement", "@a"));
              forms.field(Fields.ref("session").doc("a session", "@s").needed());
            })) {
      assertThat(ground.fx.shows("replaces")).isFalse();
      assertThat(ground.fx.shows("session")).isTrue();
    }
  }
}
