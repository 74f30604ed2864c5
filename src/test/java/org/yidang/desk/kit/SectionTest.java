package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidang.words.Words;

@OnScreen
class SectionTest {
  private String truth = "漏水";
  private boolean dropped;
  private Section section;
  private Fx fx;

  @BeforeEach
  void open() {
    fx =
        Fx.show(
            600,
            300,
            () -> {
              section =
                  new Section(
                      "概况", "保存概况", new Words(Locale.CHINA), () -> new Label(truth), Editing::new);
              return new VBox(section);
            });
  }

  @Test
  void aSectionIsReadUntilItIsTurnedAndTheCursorIsInTheFirstField() {
    assertThat(fx.words()).contains("漏水", "编辑");
    fx.clickWords("编辑");
    assertThat(fx.node("what").isFocused()).isTrue();
    assertThat(fx.words()).contains("保存概况").doesNotContain("编辑");
  }

  @Test
  void savingTurnsItBackAndShowsWhatIsTrueNow() {
    fx.clickWords("编辑").fill("what", "墙面泡坏").clickWords("保存概况");
    assertThat(fx.words()).contains("墙面泡坏", "编辑").doesNotContain("保存概况");
  }

  @Test
  void whileSomethingIsWrongItStaysOpen() {
    fx.clickWords("编辑").fill("what", "").clickWords("保存概况");
    assertThat(fx.words()).contains("保存概况");
  }

  @Test
  void escapeLeavesAllAsItWas() {
    fx.clickWords("编辑").fill("what", "x").press(KeyCode.ESCAPE);
    assertThat(fx.words()).contains("漏水", "编辑");
    assertThat(dropped).isTrue();
  }

  @Test
  void whatChangesElsewhereDoesNotDisturbEditing() {
    fx.clickWords("编辑").fill("what", "半句");
    truth = "别处改了";
    fx.run(section::refresh);
    assertThat(fx.text("what")).isEqualTo("半句");
    fx.press(KeyCode.ESCAPE);
    assertThat(fx.words()).contains("别处改了");
  }

  private final class Editing implements Section.Editor {
    private final TextField field = new TextField(truth);

    Editing() {
      field.setId("what");
    }

    @Override
    public Node node() {
      return field;
    }

    @Override
    public void save(Runnable close) {
      if (!field.getText().isBlank()) {
        truth = field.getText();
        close.run();
      }
    }

    @Override
    public void drop() {
      dropped = true;
    }

    @Override
    public void focus() {
      field.requestFocus();
    }
  }
}
