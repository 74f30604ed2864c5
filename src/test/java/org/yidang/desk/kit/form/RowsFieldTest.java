package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.work.form.Form;

@OnScreen
class RowsFieldTest {
  private static void terms(Forms forms) {
    forms.rows(
        "terms",
        "履行事项",
        "事项",
        row -> {
          row.text("who", "谁");
          row.date("due", "期限");
        });
  }

  private static List<String> who(FormGround ground) {
    return ground.fx.get(ground.model::toForm).rows("terms").stream()
        .map(row -> row.text("who"))
        .toList();
  }

  @Test
  void aRowIsAddedBelowAndTheCursorIsInIt() {
    try (var ground = FormGround.of(RowsFieldTest::terms)) {
      ground.fx.click("terms-add").type("甲样一").click("terms-add").type("乙样二");
      assertThat(who(ground)).containsExactly("甲样一", "乙样二");
    }
  }

  @Test
  void rowsAreAddedMovedAndTakenAwayByKeys() {
    try (var ground = FormGround.of(RowsFieldTest::terms)) {
      ground.fx.click("terms-add").type("一").press(KeyCode.ALT, KeyCode.INSERT).type("二");
      ground.fx.press(KeyCode.ALT, KeyCode.UP);
      assertThat(who(ground)).containsExactly("二", "一");
      ground.fx.press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(who(ground)).containsExactly("一", "二");
      ground.fx.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
      assertThat(who(ground)).containsExactly("一");
    }
  }

  @Test
  void handingInFromWithinARowAddsNone() {
    try (var ground = FormGround.of(RowsFieldTest::terms)) {
      List<KeyCode> passed = new ArrayList<>();
      ground.fx.node("pane").addEventHandler(KeyEvent.KEY_PRESSED, e -> passed.add(e.getCode()));
      ground.fx.click("terms-add").type("一").press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(who(ground)).containsExactly("一");
      assertThat(passed).containsExactly(KeyCode.ENTER);
    }
  }

  @Test
  void idsFollowTheRowsWhenTheyMove() {
    try (var ground = FormGround.of(RowsFieldTest::terms)) {
      ground.fx.click("terms-add").type("一").click("terms-add").type("二");
      ground.fx.click("terms[1]-up");
      assertThat(ground.fx.text("terms[0].who")).isEqualTo("二");
      assertThat(ground.fx.text("terms[1].who")).isEqualTo("一");
      ground.fx.click("terms[0]-take");
      assertThat(ground.fx.text("terms[0].who")).isEqualTo("一");
      assertThat(ground.fx.shows("terms[1].who")).isFalse();
    }
  }

  @Test
  void aFindingStandsInItsRowAndMovesWithIt() {
    FormModel.Judge judge =
        form -> {
          int at = form.rows("terms").stream().map(row -> row.text("who")).toList().indexOf("乙");
          return at < 0 ? List.of() : List.of(Note.error("terms[" + at + "].due", "缺期限。"));
        };
    try (var ground = FormGround.judged(judge, RowsFieldTest::terms)) {
      ground.fx.click("terms-add").type("甲").click("terms-add").type("乙").click("act");
      assertThat(ground.fx.get(() -> ground.model.rows("terms").get(1).notes("due").get()))
          .hasSize(1);
      assertThat(ground.fx.node("terms[1].due").isFocused()).isTrue();
      ground.fx.click("terms[1]-up").run(ground.model::judge);
      assertThat(ground.fx.get(() -> ground.model.rows("terms").get(0).notes("due").get()))
          .hasSize(1);
    }
  }

  @Test
  void theLeastNumberOfRowsIsKept() {
    try (var ground =
        FormGround.of(
            forms -> forms.rows("sides", "当事人", "一方", row -> row.text("name", "姓名")).atLeast(2))) {
      assertThat(ground.fx.node("sides[0]-take").isDisabled()).isTrue();
      ground.fx.click("sides-add");
      assertThat(ground.fx.node("sides[0]-take").isDisabled()).isFalse();
      ground.fx.click("sides[2]-take");
      assertThat(ground.fx.node("sides[1]-take").isDisabled()).isTrue();
    }
  }

  @Test
  void theRowsOfADraftAreShownAndKeepTheirIds() {
    Form draft =
        Form.empty().withRows("terms", List.of(Form.of("id", "x1", "who", "甲", "due", "")));
    try (var ground = FormGround.of(RowsFieldTest::terms)) {
      ground.fx.run(() -> ground.model.fill(draft));
      assertThat(ground.fx.text("terms[0].who")).isEqualTo("甲");
      assertThat(ground.fx.get(ground.model::toForm)).isEqualTo(draft);
    }
  }

  @Test
  void aNewRowIsBroughtIntoView() {
    try (var ground = FormGround.low(_ -> List.of(), RowsFieldTest::terms)) {
      for (int i = 0; i < 6; i++) {
        ground.fx.click("terms-add");
      }
      Node last = ground.fx.node("terms[5].who");
      ScrollPane pane = ground.fx.node("pane", ScrollPane.class);
      assertThat(last.isFocused()).isTrue();
      Bounds field = ground.fx.get(() -> last.localToScene(last.getLayoutBounds()));
      assertThat(ground.fx.get(() -> pane.localToScene(pane.getLayoutBounds())).contains(field))
          .isTrue();
    }
  }

  @Test
  void whatIsAddedLeavesTheOtherRowsInPeace() {
    try (var ground = FormGround.of(RowsFieldTest::terms)) {
      ground.fx.click("terms-add").type("一").click("terms-add").type("二");
      List<String> moved = new ArrayList<>();
      for (String id : List.of("terms[0].who", "terms[1].who")) {
        ground.fx.node(id).sceneProperty().subscribe((_, _) -> moved.add(id));
      }
      ground.fx.click("terms-add").type("三").click("terms[2]-take");
      assertThat(moved).isEmpty();
    }
  }

  /// Each level of boxes used to measure the level below twice.
  @Test
  void howeverDeepAFieldLiesALetterTypedBesideItMeasuresItHardlyEver() {
    int[] measured = {0};
    try (var ground =
        FormGround.of(
            forms ->
                forms.rows(
                    "sides",
                    "当事人",
                    "一方",
                    side ->
                        side.rows(
                            "terms",
                            "事项",
                            "一项",
                            row -> {
                              row.longText("text", "内容");
                              row.add(new Counted(row.form(), measured));
                            })))) {
      ground.fx.click("sides-add").click("sides[0].terms-add").click("sides[0].terms[0].text");
      measured[0] = 0;
      ground.fx.type("漏");
      assertThat(measured[0]).isLessThanOrEqualTo(4);
    }
  }

  /// A field that counts how often it is asked for its height.
  private static final class Counted extends FieldRow {
    Counted(FormModel form, int[] measured) {
      super(form, "counted", "次数");
      Region region =
          new Region() {
            @Override
            protected double computePrefHeight(double width) {
              measured[0]++;
              return 20;
            }

            @Override
            public Orientation getContentBias() {
              return Orientation.HORIZONTAL;
            }
          };
      place(region, region);
    }

    @Override
    public void focus() {
      requestFocus();
    }

    @Override
    public String reading() {
      return "";
    }
  }
}
