package org.yidang.desk.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;

/// While an input method composes, the half-typed letters are already in the field.
@OnScreen
class ComposingTest {
  private static final Duration QUIET = Duration.ofMillis(20);

  @Test
  void nothingIsSavedWhileComposingAndTheCommittedTextIsAfterwards() {
    List<String> saved = new ArrayList<>();
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.run(() -> ground.model.onQuiet(QUIET, form -> saved.add(form.text("title").get())));
      ground.fx.click("title").compose("tiao jie");
      assertThat(ground.typed("title")).isEqualTo("tiao jie");
      sleep(60);
      assertThat(saved).isEmpty();
      ground.fx.commit("调解");
      ground.fx.await("saved", () -> !saved.isEmpty());
      assertThat(saved).containsExactly("调解");
    }
  }

  @Test
  void whatWasTypedBeforeIsSavedWhenALongComposingBegins() {
    List<String> saved = new ArrayList<>();
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.run(
          () ->
              ground.model.onQuiet(
                  Duration.ofMillis(300),
                  Duration.ofSeconds(60),
                  form -> saved.add(form.text("title").get())));
      ground.fx.click("title").type("漏");
      long end = System.nanoTime() + Duration.ofMillis(400).toNanos();
      while (System.nanoTime() < end && saved.isEmpty()) {
        ground.fx.type("水").compose("jiu").compose("");
      }
      assertThat(saved).isNotEmpty().allMatch(text -> text.matches("漏水*"));
    }
  }

  @Test
  void whoComposesWordAfterWordWithoutAPauseIsSavedToo() {
    List<String> saved = new ArrayList<>();
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.run(
          () ->
              ground.model.onQuiet(
                  Duration.ofSeconds(60),
                  Duration.ofMillis(200),
                  form -> saved.add(form.text("title").get())));
      ground.fx.click("title");
      long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
      while (System.nanoTime() < end && saved.size() < 3) {
        ground.fx.compose("shui").commit("水");
      }
      assertThat(saved).hasSizeGreaterThanOrEqualTo(3).allMatch(text -> text.matches("水+"));
    }
  }

  @Test
  void nothingIsJudgedWhileComposing() {
    List<String> judged = new ArrayList<>();
    try (var ground =
        FormGround.judged(
            form -> {
              judged.add(form.text("title"));
              return List.of();
            },
            forms -> forms.text("title", "事由"))) {
      ground.fx.click("title").compose("t").compose("ti").compose("tiao");
      sleep(250);
      assertThat(judged).isEmpty();
      ground.fx.commit("调");
      ground.fx.await("judged", () -> judged.contains("调"));
      assertThat(judged).containsExactly("调");
    }
  }

  @Test
  void abandonedComposingLetsJudgingGoOn() {
    List<String> judged = new ArrayList<>();
    try (var ground =
        FormGround.judged(
            form -> {
              judged.add(form.text("title"));
              return List.of();
            },
            forms -> forms.text("title", "事由"))) {
      ground.fx.click("title").compose("ti").compose("");
      ground.fx.await("judged", () -> judged.contains(""));
      assertThat(ground.fx.get(ground.model::isComposing)).isFalse();
    }
  }

  @Test
  void leavingTheFieldEndsComposingAndSaves() {
    List<String> saved = new ArrayList<>();
    try (var ground = FormGround.of(forms -> forms.text("title", "事由"))) {
      ground.fx.run(
          () ->
              ground.model.onQuiet(
                  Duration.ofMinutes(1), form -> saved.add(form.text("title").get())));
      ground.fx.click("title").type("漏水").compose("jiu");
      ground.leave();
      assertThat(saved).hasSize(1);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
