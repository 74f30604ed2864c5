package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class BackgroundTest {
  private final List<Throwable> crashed = Collections.synchronizedList(new ArrayList<>());
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private Background background;
  private Fx fx;

  @BeforeEach
  void open() {
    background = new Background(crashed::add);
    fx = Fx.show(200, 100, StackPane::new).watch(background);
  }

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void whatIsToBeDoneLaterIsNotDoneAtOnce() {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    FxToolkit.run(
        () -> {
          Background.later(Duration.ofNanos(10), () -> order.add("later"));
          order.add("first");
        });
    try (Fx fx = Fx.show(200, 100, StackPane::new)) {
      fx.await("done", () -> order.size() == 2);
    }
    assertThat(order).containsExactly("first", "later");
  }

  @Test
  void proceduresRunOneAfterAnotherInTheOrderOfTheClicks() {
    fx.run(
        () -> {
          for (int i = 0; i < 50; i++) {
            String name = "p" + i;
            background.office(_ -> seen.add(name));
          }
        });
    assertThat(seen)
        .containsExactlyElementsOf(
            java.util.stream.IntStream.range(0, 50).mapToObj(i -> "p" + i).toList());
  }

  @Test
  void resultsComeBackOnTheFxThreadAndWorkDoesNot() {
    AtomicReference<Boolean> worked = new AtomicReference<>();
    AtomicReference<Boolean> returned = new AtomicReference<>();
    fx.run(
        () ->
            background
                .read(_ -> Platform.isFxApplicationThread())
                .onDone(
                    onFx -> {
                      worked.set(onFx);
                      returned.set(Platform.isFxApplicationThread());
                    }));
    assertThat(worked.get()).isFalse();
    assertThat(returned.get()).isTrue();
  }

  @Test
  void aFailureGoesToItsHandler() {
    fx.run(
        () ->
            background
                .office(
                    _ -> {
                      throw new IllegalStateException("x");
                    })
                .onFailed(failure -> seen.add(failure.getMessage()))
                .onEnd(() -> seen.add("end")));
    assertThat(seen).containsExactly("x", "end");
    assertThat(crashed).isEmpty();
  }

  @Test
  void puttingThingsBackAfterAFailureDoesNotHideIt() {
    fx.run(
        () ->
            background
                .office(
                    _ -> {
                      throw new IllegalStateException("x");
                    })
                .afterFailure(() -> seen.add("put back")));
    assertThat(seen).containsExactly("put back");
    assertThat(crashed).hasSize(1);
  }

  @Test
  void aFailureNobodyHandlesGoesToTheCrashHandlerAndTheOfficeGoesOn() {
    fx.run(
        () -> {
          background.office(
              _ -> {
                throw new StackOverflowError();
              });
          background.office(_ -> "next").onDone(seen::add);
        });
    assertThat(crashed).hasSize(1).first().isInstanceOf(StackOverflowError.class);
    assertThat(seen).containsExactly("next");
  }

  @Test
  void aHandlerThatFailsGoesToTheCrashHandler() {
    fx.run(
        () ->
            background
                .read(_ -> 1)
                .onDone(
                    _ -> {
                      throw new IllegalStateException("handler");
                    }));
    assertThat(crashed).hasSize(1);
    assertThat(background.idle()).isTrue();
  }

  @Test
  void aCancelledProcedureThatHasNotBegunNeverRuns() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    FxToolkit.run(
        () -> {
          background.office(_ -> gate.await(5, TimeUnit.SECONDS));
          background.office(_ -> seen.add("ran")).onEnd(() -> seen.add("end")).cancel();
        });
    gate.countDown();
    fx.settle();
    assertThat(seen).containsExactly("end");
  }

  @Test
  void theResultOfACancelledReadIsDropped() {
    CountDownLatch gate = new CountDownLatch(1);
    AtomicReference<Running<Boolean>> running = new AtomicReference<>();
    FxToolkit.run(
        () ->
            running.set(
                background
                    .read(
                        job -> {
                          gate.await();
                          return job.cancelled();
                        })
                    .onDone(_ -> seen.add("done"))));
    FxToolkit.run(() -> running.get().cancel());
    gate.countDown();
    fx.settle();
    assertThat(seen).isEmpty();
  }

  @Test
  void onlyTheNewestRequestIsAnswered() {
    FxToolkit.run(
        () -> {
          Latest<String> latest = background.latest(Duration.ofMillis(30));
          latest.ask(_ -> "a", seen::add);
          latest.ask(_ -> "b", seen::add);
          latest.ask(_ -> "c", seen::add);
        });
    fx.await("answered", () -> !seen.isEmpty());
    assertThat(seen).containsExactly("c");
  }

  @Test
  void workIsAskedForOnTheFxThreadOnly() {
    assertThatThrownBy(() -> background.office(_ -> 1)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void shortWorkShowsNothingAndLongWorkShowsItselfAndCanBeGivenUp() {
    CountDownLatch gate = new CountDownLatch(1);
    Busy[] busy = new Busy[1];
    try (Fx window =
        Fx.show(
            400,
            100,
            () -> {
              busy[0] = new Busy("正在处理…", "不等了");
              return new VBox(busy[0]);
            })) {
      FxToolkit.run(() -> background.read(_ -> 1).showIn(busy[0]));
      window.await("over", background::idle);
      assertThat(busy[0].isVisible()).isFalse();

      FxToolkit.run(() -> background.read(_ -> gate.await(9, TimeUnit.SECONDS)).showIn(busy[0]));
      window.await("shown", () -> busy[0].isVisible());
      assertThat(window.words()).contains("正在处理…").doesNotContain("不等了");
      window.await("can be given up", () -> window.words().contains("不等了"));
      window.clickWords("不等了");
      assertThat(busy[0].isVisible()).isFalse();
      gate.countDown();
    }
  }
}
