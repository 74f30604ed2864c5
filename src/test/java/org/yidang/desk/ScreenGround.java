package org.yidang.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.stage.Stage;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.FxDialogs;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.shell.Shell;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// The window of the program with the screens a test needs, over a workplace of the test's choice:
/// real shell, real dialogs, real office thread, smallest desk.
public final class ScreenGround implements AutoCloseable {
  public final Fx fx;
  public final Bench bench;
  public final Shell shell;
  private final Background background;
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

  private ScreenGround(Workplace place, BiConsumer<Shell, Bench> screens) {
    Words words = new Words(Locale.CHINA);
    background = FxToolkit.get(() -> new Background(failures::add));
    shell = FxToolkit.get(() -> new Shell(words));
    Stage[] stage = new Stage[1];
    bench =
        new Bench(
            place, background, words, new FxDialogs(() -> stage[0], words), shell.notices(), shell);
    FxToolkit.run(() -> screens.accept(shell, bench));
    fx = Fx.show(1366, 768, shell::root).watch(background);
    stage[0] = fx.stage();
  }

  /// @param screens registers screens with the shell
  public static ScreenGround over(Workplace place, BiConsumer<Shell, Bench> screens) {
    return new ScreenGround(place, screens);
  }

  /// Goes to a place and waits until it shows what it has read.
  public ScreenGround go(Place place) {
    fx.run(() -> shell.go(place));
    return this;
  }

  /// Closes the window; what failed in the background and was handled by nobody fails the test.
  @Override
  public void close() {
    FxToolkit.run(shell::close);
    fx.settle();
    fx.close();
    background.close();
    if (!failures.isEmpty()) {
      throw new AssertionError("failed in the background", failures.getFirst());
    }
  }
}
