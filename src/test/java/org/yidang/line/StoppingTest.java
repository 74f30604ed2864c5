package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

class StoppingTest {
  private final Stopping stopping = new Stopping();
  private final List<String> done = new ArrayList<>();

  @Test
  void stepsAreTakenUntilTheEnd() throws Exception {
    assertThat(stopping.step(() -> 1)).contains(1);
    stopping.end();
    assertThat(stopping.step(() -> 2)).isEmpty();
  }

  @Test
  void theStepInHandIsFinishedBeforeTheEnd() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Thread worker =
        Thread.ofVirtual()
            .start(
                () ->
                    stopping.step(
                        () -> {
                          begun.countDown();
                          return done.add(slowly("step"));
                        }));
    stopping.atEnd(() -> done.add("end"));
    begun.await();
    stopping.end();
    worker.join();
    assertThat(done).containsExactly("step", "end");
  }

  @Test
  void whatWasKeptLastIsDoneFirstAndOnce() throws Exception {
    stopping.atEnd(() -> done.add("first"));
    stopping.atEnd(() -> done.add("second"));
    stopping.end();
    stopping.end();
    assertThat(done).containsExactly("second", "first");
  }

  @Test
  void applyAnswersTheLineInHandAndTakesNoOther(@TempDir Path temp) throws Exception {
    var places = new TestPlaces(temp.resolve("store"), new NoPapers());
    List<String> answers = new ArrayList<>();
    try (Workplace place = places.create(places.usual())) {
      var sentences = new Sentences(new Words(Language.CHINESE));
      InputStream lines = new ByteArrayInputStream("{}\n{}\n{}\n".getBytes(StandardCharsets.UTF_8));
      Apply.Result result =
          new Apply(place, sentences, Apply.Trust.NOT_AT_ALL, stopping)
              .run(
                  lines,
                  false,
                  answer -> {
                    answers.add(answer);
                    if (answers.size() == 2) {
                      end();
                    }
                  });
      assertThat(answers).hasSize(2);
      assertThat(result).isEqualTo(new Apply.Result(0, 2, false));
    }
  }

  private void end() {
    try {
      stopping.end();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String slowly(String what) {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return what;
  }
}
