package org.yidang.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Screen;
import org.yidang.words.Words;

@OnScreen
class ShellTest {
  private final List<String> told = new ArrayList<>();
  private final List<String> released = new ArrayList<>();
  private Shell shell;
  private Fx fx;

  @BeforeEach
  void open() {
    fx =
        Fx.show(
            1200,
            720,
            () -> {
              shell = new Shell(new Words(Locale.CHINA));
              shell.rail("today", Feather.SUN, false, _ -> new Probe("今日"));
              shell.rail("files", Feather.FOLDER, false, _ -> new Probe("档案"));
              shell.place("file", number -> new Probe(number));
              return shell.root();
            });
    fx.run(() -> shell.go(Place.of("today")));
    told.clear();
  }

  @Test
  void theRailLeadsByClickAndByNumber() {
    fx.click("rail-files");
    assertThat(fx.text("shell-title")).isEqualTo("档案");
    fx.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(fx.text("shell-title")).isEqualTo("今日");
    assertThat(told).containsExactly("今日 left", "档案 built", "档案 shown", "档案 left", "今日 shown");
  }

  @Test
  void aNumberWithoutAnEntryDoesNothing() {
    fx.press(KeyCode.CONTROL, KeyCode.DIGIT9);
    assertThat(fx.text("shell-title")).isEqualTo("今日");
  }

  @Test
  void backReturnsToTheScreenAsItWasLeft() {
    fx.click("rail-files").fill("field-档案", "漏水");
    fx.run(() -> shell.go(Place.of("file", "12号")));
    assertThat(fx.text("shell-title")).isEqualTo("12号");
    fx.click("shell-back");
    assertThat(fx.text("shell-title")).isEqualTo("档案");
    assertThat(fx.text("field-档案")).isEqualTo("漏水");
  }

  @Test
  void escapeGoesBackUnlessTheScreenUsesIt() {
    fx.run(() -> shell.go(Place.of("file", "12号")));
    fx.press(KeyCode.ESCAPE);
    assertThat(fx.text("shell-title")).isEqualTo("今日");
    fx.press(KeyCode.ESCAPE);
    assertThat(fx.text("shell-title")).isEqualTo("今日");
  }

  @Test
  void aCrumbReturnsSeveralStepsAtOnce() {
    fx.run(() -> shell.go(Place.of("file", "12号")));
    fx.run(() -> shell.go(Place.of("file", "13号")));
    fx.clickWords("今日");
    assertThat(fx.text("shell-title")).isEqualTo("今日");
    assertThat(fx.shows("shell-back")).isFalse();
  }

  @Test
  void goingWhereWeAreChangesNothing() {
    fx.run(() -> shell.go(Place.of("today")));
    assertThat(told).isEmpty();
  }

  @Test
  void keysReachTheScreen() {
    fx.press(KeyCode.CONTROL, KeyCode.F);
    fx.press(KeyCode.CONTROL, KeyCode.P);
    fx.run(() -> shell.root().requestFocus());
    fx.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(told).containsExactly("今日 find", "今日 print", "今日 undo");
  }

  @Test
  void controlZInATextTakesBackTypingNotTheLastStep() {
    fx.click("field-今日").type("a").press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(told).isEmpty();
  }

  @Test
  void theKeysAreShownByF1AndHiddenByEscape() {
    fx.press(KeyCode.F1);
    assertThat(fx.words()).contains("按键一览");
    fx.press(KeyCode.ESCAPE);
    assertThat(fx.words()).doesNotContain("按键一览");
    assertThat(fx.text("shell-title")).isEqualTo("今日");
  }

  @Test
  void aChangeReachesTheShownScreenOnly() {
    fx.run(() -> shell.go(Place.of("file", "12号")));
    told.clear();
    fx.run(() -> shell.changed("f12"));
    assertThat(told).containsExactly("12号 changed f12");
  }

  @Test
  void whatAScreenSubscribedToEndsWhenItIsLeft() {
    fx.click("rail-files");
    fx.run(() -> shell.changed("x"));
    assertThat(released).containsExactly("今日");
  }

  private final class Probe extends Screen {
    private final String name;
    private final TextField field = new TextField();

    Probe(String name) {
      super(name);
      this.name = name;
    }

    @Override
    protected Parent build() {
      told.add(name + " built");
      field.setId("field-" + name);
      return new VBox(field);
    }

    @Override
    protected void attached(Bonds bonds) {
      told.add(name + " shown");
      bonds.add(() -> released.add(name));
    }

    @Override
    protected void detached() {
      told.add(name + " left");
    }

    @Override
    protected void changed(String id) {
      told.add(name + " changed " + id);
    }

    @Override
    public boolean find() {
      return told.add(name + " find");
    }

    @Override
    public boolean print() {
      return told.add(name + " print");
    }

    @Override
    public boolean undo() {
      return told.add(name + " undo");
    }
  }
}
