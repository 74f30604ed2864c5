package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrashHandlerTest {
  @Test
  void theUserIsToldACodeToReadOut() {
    List<String> told = new ArrayList<>();
    CrashHandler handler = new CrashHandler();
    handler.tellBy((_, code) -> told.add(code));
    handler.uncaughtException(Thread.currentThread(), new IllegalStateException("张三"));
    assertThat(told).hasSize(1);
    assertThat(told.getFirst()).matches("[2-9A-HJ-NP-Z]{6}");
  }

  @Test
  void theSameFaultHasTheSameCodeWhateverItsMessage() {
    assertThat(CrashHandler.code(fault("张三"))).isEqualTo(CrashHandler.code(fault("李四")));
  }

  @Test
  void anotherFaultOrAnotherPlaceHasAnotherCode() {
    Throwable here = new IllegalStateException("x");
    assertThat(CrashHandler.code(here))
        .isNotEqualTo(CrashHandler.code(fault("x")))
        .isNotEqualTo(CrashHandler.code(new IllegalArgumentException("x")))
        .isNotEqualTo(CrashHandler.code(new IllegalStateException(here)));
  }

  private static Throwable fault(String message) {
    return new IllegalStateException(message);
  }
}
