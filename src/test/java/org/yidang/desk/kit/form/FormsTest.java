package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  void everyControlSaysItsLabelToTheScreenReaderAndWhetherItMustBeFilled() {
    List<Option> cells =
        IntStream.range(0, 6).mapToObj(i -> new Option("c" + i, "青石第" + i + "网格")).toList();
    try (var ground =
        FormGround.of(
            forms -> {
              forms.text("a", "事由").required();
              forms.longText("b", "简要情况");
              forms.money("c", "金额");
              forms.date("d", "期限");
              forms.dateTime("e", "发生时间");
              forms.choice("f", "网格", cells);
              forms.checkSet("g", "需要留意", cells);
              forms.pick("h", "协助单位", _ -> List.of());
            })) {
      assertThat(Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map(ground.fx::node))
          .extracting(Node::getAccessibleText)
          .containsExactly("事由 *", "简要情况", "金额", "期限", "发生时间", "网格", "需要留意", "协助单位");
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
