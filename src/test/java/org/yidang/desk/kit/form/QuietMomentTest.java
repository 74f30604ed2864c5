package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;

/// What was typed is saved at the first quiet moment, and also where no quiet moment comes.
@OnScreen
class QuietMomentTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration TYPING = Duration.ofMillis(900);

  private final List<String> saved = new ArrayList<>();

  @Test
  void aQuietMomentSavesOnce() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      listen(ground, Duration.ofMillis(50), LONG);
      ground.fx.click("title").type("漏水");
      ground.fx.await("saved", () -> !saved.isEmpty());
      sleep(150);
      assertThat(saved).containsExactly("漏水");
    }
  }

  @Test
  void whoTypesWithoutAPauseIsSavedAsOftenAsWasAskedFor() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      listen(ground, LONG, Duration.ofMillis(200));
      ground.fx.click("title");
      String typed = type(ground);
      assertThat(saved).hasSizeBetween(2, 5).isSorted();
      assertThat(typed).startsWith(saved.getLast());
    }
  }

  @Test
  void withoutAnythingAskedForOnlyAQuietMomentCounts() {
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      listen(ground, LONG, LONG);
      ground.fx.click("title");
      type(ground);
      assertThat(saved).isEmpty();
    }
  }

  private void listen(FormGround ground, Duration quiet, Duration longest) {
    ground.fx.run(
        () -> ground.model.onQuiet(quiet, longest, form -> saved.add(form.text("title").get())));
  }

  /// Types for a while, letter upon letter.
  private static String type(FormGround ground) {
    long end = System.nanoTime() + TYPING.toNanos();
    StringBuilder typed = new StringBuilder();
    while (System.nanoTime() < end) {
      ground.fx.type("水");
      typed.append('水');
    }
    return typed.toString();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
