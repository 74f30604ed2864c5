package org.yidang.start;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.FxToolkit;

/// Somebody who sits at the real window, in a JVM of its own, and types minutes until it is killed.
///
/// Arguments: the number of this life, and how many letters to type before a long pause. Says on
/// the standard output what is seen and, letter by letter, what was typed.
public final class Typist {
  static final String DRAFT = "draft";
  static final String SEEN = "seen ";
  static final String TYPED = "typed ";
  private static final int MOST_TABS = 10;
  private static final int LETTER_MILLIS = 40;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Fx fx;

  private Typist(Fx fx) {
    this.fx = fx;
  }

  public static void main(String[] arguments) throws Exception {
    Thread program =
        new Thread(
            () -> {
              try {
                Main.main(new String[0]);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    program.start();
    FxToolkit.adopt();
    until(() -> FxToolkit.get(() -> !Window.getWindows().isEmpty()));
    Stage stage = (Stage) FxToolkit.get(() -> Window.getWindows().getFirst());
    Typist typist = new Typist(Fx.show(() -> stage));
    typist.openMinutes();
    OUT.println(SEEN + String.join("|", typist.minutes()));
    typist.type(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    Thread.sleep(TimeUnit.NANOSECONDS.toMillis(PATIENCE_NANOS));
  }

  /// What somebody types into a line of the minutes.
  static String line(int life, int number) {
    return String.format(Locale.ROOT, "第%d次第%d句：楼上漏水三天，客厅顶棚一直渗水，壬样𠮷答应修。", life, number);
  }

  /// By the draft on the page of today where there is one, else from the list of files.
  private void openMinutes() throws InterruptedException {
    String today = DeskGround.WORDS.dateWithWeekday(LocalDate.now());
    until(() -> fx.words().contains(today));
    String draft = DeskGround.WORDS.text("desk.today.draft");
    if (fx.words().lines().anyMatch(draft::equals)) {
      OUT.println(DRAFT);
      fx.clickWords(draft);
      until(() -> fx.shows("drop-draft"));
    } else {
      fx.click("rail-files");
      until(() -> fx.shows("files") && fx.words().contains("青人调"));
      fx.click("files").press(KeyCode.HOME).press(KeyCode.ENTER);
      until(() -> fx.shows("part-session"));
      fx.click("part-session");
      until(() -> fx.shows("step-hold-session"));
      fx.click("step-hold-session");
      until(() -> fx.shows("hand-in"));
    }
    fx.settle();
  }

  /// The lines of the minutes as the window shows them.
  private List<String> minutes() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; fx.shows(text(i)); i++) {
      lines.add(fx.node(text(i), TextInputControl.class).getText());
    }
    return lines;
  }

  private void type(int life, int letters) throws InterruptedException {
    int row = minutes().size() - 1;
    Node last = fx.node(text(row));
    fx.run(last::requestFocus);
    fx.press(KeyCode.CONTROL, KeyCode.END);
    boolean fresh = minutes().getLast().isEmpty();
    int typed = 0;
    for (int number = 1; typed < letters; number++) {
      if (!fresh) {
        fx.press(KeyCode.ENTER);
        row++;
        goTo(text(row));
      }
      fresh = false;
      int[] line = line(life, number).codePoints().toArray();
      for (int i = 0; i < line.length && typed < letters; i++) {
        fx.type(Character.toString(line[i]));
        typed++;
        OUT.println(TYPED + typed);
        Thread.sleep(LETTER_MILLIS);
      }
    }
  }

  /// Goes on from field to field, as the Tab key does.
  private void goTo(String id) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (id.equals(focused())) {
        return;
      }
      fx.press(KeyCode.TAB);
    }
    throw new AssertionError("cannot be reached by Tab: " + id);
  }

  private String focused() {
    return fx.get(
        () -> {
          Node owner = fx.stage().getScene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  private static String text(int row) {
    return "minutes[" + row + "].text";
  }

  private static void until(java.util.function.BooleanSupplier sought) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!sought.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("did not come about");
      }
      Thread.sleep(50);
    }
  }
}
