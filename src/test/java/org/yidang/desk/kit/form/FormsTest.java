package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.work.form.Form;

@OnScreen
class FormsTest {
  private static void many(Forms forms) {
    for (int i = 0; i < 12; i++) {
      forms.text("f" + i, "字段" + i).span(12);
    }
  }

  private static List<Note> lastTwo(Form form) {
    List<Note> notes = new ArrayList<>();
    for (String field : List.of("f10", "f11")) {
      if (form.text(field).isEmpty()) {
        notes.add(Note.error(field, "请填写 " + field));
      }
    }
    return notes;
  }

  @Test
  void pressingShowsEveryErrorAndTheCursorGoesToTheFirstWhichIsBroughtIntoView() {
    try (var ground = FormGround.low(FormsTest::lastTwo, FormsTest::many)) {
      ground.fx.click("act");
      assertThat(ground.fx.words()).contains("请填写 f10", "请填写 f11");
      Node first = ground.fx.node("f10");
      assertThat(first.isFocused()).isTrue();
      ScrollPane pane = ground.fx.node("pane", ScrollPane.class);
      Bounds field = ground.fx.get(() -> first.localToScene(first.getLayoutBounds()));
      Bounds view = ground.fx.get(() -> pane.localToScene(pane.getLayoutBounds()));
      assertThat(view.contains(field)).isTrue();
      assertThat(ground.done()).isFalse();
    }
  }

  @Test
  void aFormWithoutErrorsActs() {
    try (var ground = FormGround.judged(FormsTest::lastTwo, FormsTest::many)) {
      ground.fx.run(() -> ground.model.fill(Form.of("f10", "a", "f11", "b")));
      ground.fx.click("act");
      assertThat(ground.done()).isTrue();
    }
  }

  @Test
  void aWarningDoesNotStopTheButton() {
    try (var ground =
        FormGround.judged(_ -> List.of(Note.warning("f1", "超出辖区。")), FormsTest::many)) {
      ground.fx.click("act");
      assertThat(ground.fx.words()).contains("超出辖区。");
      assertThat(ground.done()).isTrue();
    }
  }

  @Test
  void whatHasNoFieldStandsAboveTheForm() {
    try (var ground =
        FormGround.judged(_ -> List.of(Note.error("nowhere", "案卷已归档。")), FormsTest::many)) {
      assertThat(ground.fx.words()).doesNotContain("案卷已归档。");
      ground.fx.click("act");
      assertThat(ground.fx.words()).contains("案卷已归档。");
    }
  }

  @Test
  void filledWithSomethingElseTheFormForgetsWhatItShowed() {
    try (var ground = FormGround.judged(FormsTest::lastTwo, FormsTest::many)) {
      ground.fx.click("act").run(ground.model::forgetShown);
      assertThat(ground.fx.words()).doesNotContain("请填写");
    }
  }
}
