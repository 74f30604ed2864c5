package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidang.words.Words;

@OnScreen
class FxDialogsTest {
  private final List<Object> answers = new ArrayList<>();
  private Fx fx;
  private Dialogs dialogs;

  @BeforeEach
  void open() {
    fx = Fx.show(800, 600, StackPane::new);
    Stage stage = fx.stage();
    dialogs = new FxDialogs(() -> stage, new Words(Locale.CHINA));
  }

  @Test
  void theButtonNamesTheActAndAnswersYes() {
    ask(() -> dialogs.confirm(new Dialogs.Question("作废协议", "作废后不能恢复。", "作废这份协议", true)));
    assertThat(fx.words()).contains("作废协议", "作废后不能恢复。", "取消");
    fx.clickWords("作废这份协议");
    assertThat(answers).containsExactly(true);
  }

  @Test
  void escapeAndCancelAnswerNo() {
    Dialogs.Question question = new Dialogs.Question("作废协议", "作废后不能恢复。", "作废", true);
    ask(() -> dialogs.confirm(question));
    fx.press(KeyCode.ESCAPE);
    ask(() -> dialogs.confirm(question));
    fx.clickWords("取消");
    assertThat(answers).containsExactly(false, false);
  }

  @Test
  void aReasonMustBeGiven() {
    ask(() -> dialogs.ask(new Dialogs.TextQuestion("继续办理", "超出辖区。", "理由", "说明理由并继续", 10)));
    assertThat(fx.node("dialog-act").isDisabled()).isTrue();
    fx.type("  ");
    assertThat(fx.node("dialog-act").isDisabled()).isTrue();
    fx.type("双方都住本镇");
    fx.click("dialog-act");
    assertThat(answers).containsExactly(Optional.of("双方都住本镇"));
  }

  @Test
  void aReasonLongerThanItsLimitIsNotTaken() {
    ask(() -> dialogs.ask(new Dialogs.TextQuestion("继续办理", "超出辖区。", "理由", "继续", 4)));
    fx.type("双方都住本镇");
    assertThat(fx.node("dialog-act").isDisabled()).isTrue();
    fx.clickWords("取消");
    assertThat(answers).containsExactly(Optional.empty());
  }

  @Test
  void aSmallFormStaysOpenUntilItHasAResult() {
    TextField name = new TextField();
    name.setId("name");
    ask(
        () ->
            dialogs.show(
                new Dialogs.Panel<String>() {
                  @Override
                  public String title() {
                    return "添加参加人";
                  }

                  @Override
                  public Node node() {
                    return name;
                  }

                  @Override
                  public String act() {
                    return "添加";
                  }

                  @Override
                  public Optional<String> finish() {
                    return Optional.of(name.getText()).filter(text -> !text.isBlank());
                  }
                }));
    fx.click("dialog-act");
    assertThat(answers).isEmpty();
    fx.click("name").type("李样芳").click("dialog-act");
    assertThat(answers).containsExactly(Optional.of("李样芳"));
  }

  @Test
  void aDialogMayNotOpenAnother() {
    ask(
        () -> {
          Background.soon(
              () -> {
                try {
                  dialogs.tell("二", "二");
                } catch (IllegalStateException e) {
                  answers.add("refused");
                }
              });
          dialogs.tell("一", "一");
          return "closed";
        });
    fx.clickWords("知道了");
    assertThat(answers).containsExactly("refused", "closed");
  }

  private void ask(java.util.function.Supplier<Object> question) {
    javafx.application.Platform.runLater(() -> answers.add(question.get()));
    fx.await("open", () -> FxLook.topStage() != fx.stage());
    fx.settle();
  }
}
