package org.yidang.desk.kit.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.yidang.desk.kit.Background;

/// What a form knows once for its whole tree: the judge, whether something waits to be saved, and
/// whether an input method composes.
final class FormRoot {
  private static final Duration JUDGE_AFTER = Duration.ofMillis(200);

  final ReadOnlyObjectWrapper<List<Note>> loose =
      new ReadOnlyObjectWrapper<>(this, "looseNotes", List.of());

  private final FormModel form;
  private final FormModel.Judge judge;
  private final List<Quiet> quiets = new ArrayList<>();
  private List<Note> found = List.of();
  private Subscription judging = Subscription.EMPTY;
  private boolean composing;
  private boolean filling;
  private boolean showAll;

  FormRoot(FormModel form, FormModel.Judge judge) {
    this.form = form;
    this.judge = judge;
  }

  void changed() {
    if (filling) {
      return;
    }
    quiets.forEach(Quiet::touch);
    judgeSoon();
  }

  void fill(Runnable changes) {
    filling = true;
    try {
      changes.run();
    } finally {
      filling = false;
    }
    judgeNow();
  }

  void judgeNow() {
    judging.unsubscribe();
    if (composing) {
      return;
    }
    found = judge.judge(form.toForm());
    show();
  }

  boolean demand() {
    composing = false;
    showAll = true;
    judgeNow();
    return !hasErrors();
  }

  boolean hasErrors() {
    return found.stream().anyMatch(note -> note.level() == Note.Level.ERROR);
  }

  void forgetShown() {
    showAll = false;
    form.forgetLeft();
    show();
  }

  void composing(boolean now) {
    if (composing == now) {
      return;
    }
    composing = now;
    if (now) {
      judging.unsubscribe();
      List.copyOf(quiets).forEach(Quiet::hold);
    } else {
      judgeSoon();
      quiets.forEach(Quiet::resume);
    }
  }

  boolean isComposing() {
    return composing;
  }

  Subscription onQuiet(Duration quiet, Duration longest, Consumer<FormModel> action) {
    Quiet added = new Quiet(quiet, longest, action);
    quiets.add(added);
    return () -> {
      added.stop();
      quiets.remove(added);
    };
  }

  void flush() {
    if (!composing) {
      List.copyOf(quiets).forEach(Quiet::flush);
    }
  }

  private void judgeSoon() {
    judging.unsubscribe();
    if (!composing) {
      judging = Background.later(JUDGE_AFTER, this::judgeNow);
    }
  }

  private void show() {
    Map<String, List<Note>> byPath = found.stream().collect(Collectors.groupingBy(Note::path));
    Set<String> placed = new HashSet<>();
    form.show(byPath, showAll, placed);
    loose.set(
        showAll
            ? found.stream().filter(note -> !placed.contains(note.path())).toList()
            : List.of());
  }

  /// One listener that waits for a quiet moment, but not for ever: who types without a pause is
  /// listened to as well.
  private final class Quiet {
    private final Duration quiet;
    private final Duration longest;
    private final Consumer<FormModel> action;
    private Subscription timer = Subscription.EMPTY;
    private boolean waiting;
    private long since;

    Quiet(Duration quiet, Duration longest, Consumer<FormModel> action) {
      this.quiet = quiet;
      this.longest = longest;
      this.action = action;
    }

    void touch() {
      if (!waiting) {
        waiting = true;
        since = System.nanoTime();
      }
      resume();
    }

    void stop() {
      timer.unsubscribe();
    }

    /// An input method begins to compose: what was typed before is still without its letters.
    void hold() {
      stop();
      if (waiting && waited().compareTo(quiet) >= 0) {
        act();
      }
    }

    void resume() {
      stop();
      if (!waiting || composing) {
        return;
      }
      Duration left = longest.minus(waited());
      if (left.isPositive()) {
        timer = Background.later(left.compareTo(quiet) < 0 ? left : quiet, this::flush);
      } else {
        // The event in hand may still be changing the text.
        Background.soon(this::flush);
      }
    }

    void flush() {
      if (!composing) {
        act();
      }
    }

    private void act() {
      stop();
      if (waiting) {
        waiting = false;
        action.accept(form);
      }
    }

    private Duration waited() {
      return Duration.ofNanos(System.nanoTime() - since);
    }
  }
}
