package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidang.words.Words;

@OnScreen
class NoticeStackTest {
  private final NoticeStack[] notices = new NoticeStack[1];
  private Fx fx;

  @BeforeEach
  void open() {
    fx =
        Fx.show(
            800,
            400,
            () -> {
              notices[0] = new NoticeStack(new Words(Locale.CHINA));
              return notices[0];
            });
  }

  @Test
  void whatWasDoneCanBeTakenBackOnce() {
    List<String> undone = new ArrayList<>();
    fx.run(() -> notices[0].done("已登记。", "撤销登记", () -> undone.add("x")));
    fx.clickWords("撤销登记");
    assertThat(undone).containsExactly("x");
    assertThat(fx.words()).doesNotContain("撤销登记");
  }

  @Test
  void aFailureSaysItsCodeAndStaysUntilClosed() {
    fx.run(() -> notices[0].failed("这一步没有做成。", "K7P2QX"));
    assertThat(fx.words()).contains("这一步没有做成。（代码 K7P2QX）");
  }

  @Test
  void atMostThreeAreShownTheNewestAmongThem() {
    fx.run(
        () -> {
          for (int i = 1; i <= 5; i++) {
            notices[0].warn("第" + i + "条");
          }
        });
    assertThat(fx.words()).contains("第3条", "第4条", "第5条").doesNotContain("第2条");
  }
}
