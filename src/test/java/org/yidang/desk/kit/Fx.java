package org.yidang.desk.kit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// A window under test, and the hands that work in it: click, type, press, look. Use with
/// [OnScreen].
///
/// Every method may be called from the test's thread; it does its work on the FX thread and returns
/// when the window has settled: no event waits, and no background work that was put under watch.
public final class Fx implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final List<Background> watched = new ArrayList<>();
  private final Stage stage;
  private final Robot robot;

  private Fx(Stage stage, Robot robot) {
    this.stage = stage;
    this.robot = robot;
  }

  /// Shows a node in a window of its own; it is built on the FX thread.
  public static Fx show(double width, double height, Supplier<? extends Parent> root) {
    FxToolkit.start();
    return FxToolkit.get(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(root.get(), width, height));
          return opened(stage);
        });
  }

  /// Works in a window somebody else has made; it is made on the FX thread and shown here.
  public static Fx show(Supplier<Stage> maker) {
    FxToolkit.start();
    return FxToolkit.get(() -> opened(maker.get()));
  }

  private static Fx opened(Stage stage) {
    stage.show();
    stage.requestFocus();
    return new Fx(stage, new Robot());
  }

  /// From now on an action is over only when this has nothing left to do.
  public Fx watch(Background background) {
    watched.add(background);
    return this;
  }

  public Stage stage() {
    return stage;
  }

  /// The node of an id, in any window.
  public Node node(String id) {
    return FxToolkit.get(() -> FxLook.find(id));
  }

  public <N extends Node> N node(String id, Class<N> type) {
    return type.cast(node(id));
  }

  /// Whether a node of this id is shown.
  public boolean shows(String id) {
    return FxToolkit.get(() -> FxLook.shown(id).isPresent());
  }

  /// The words on a node: of a label, a button, a text field.
  public String text(String id) {
    Node node = node(id);
    return FxToolkit.get(
        () ->
            switch (node) {
              case TextInputControl input -> input.getText();
              case Labeled labeled -> labeled.getText();
              case Text text -> text.getText();
              default -> throw new AssertionError("#" + id + " has no text: " + node);
            });
  }

  /// All words that are shown, in all windows, each on its line.
  public String words() {
    return FxToolkit.get(FxLook::words);
  }

  public Fx click(String id) {
    return click(() -> FxLook.find(id), 1);
  }

  public Fx doubleClick(String id) {
    return click(() -> FxLook.find(id), 2);
  }

  /// Clicks what shows these words: a button, a tick, a cell.
  public Fx clickWords(String words) {
    return click(() -> FxLook.findWords(words), 1);
  }

  /// Types into what has the focus, as a keyboard or a committed input method would.
  public Fx type(String text) {
    FxToolkit.run(
        () ->
            text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> FxLook.fireTyped(focusOwner(), letter)));
    return settle();
  }

  /// Clicks a field, replaces what is in it, and leaves it as it stands.
  public Fx fill(String id, String text) {
    click(id);
    press(KeyCode.CONTROL, KeyCode.A);
    if (text.isEmpty()) {
      return press(KeyCode.DELETE);
    }
    return type(text);
  }

  /// Puts the cursor into a field, as tabbing to it would.
  public Fx enter(Node node) {
    FxToolkit.run(node::requestFocus);
    return settle();
  }

  /// Presses the last key while the ones before it are held.
  public Fx press(KeyCode... keys) {
    FxToolkit.run(() -> FxLook.fireKeys(focusOwner(), List.of(keys)));
    return settle();
  }

  /// Lets an input method show half-typed letters in what has the focus; empty ends it.
  public Fx compose(String letters) {
    FxToolkit.run(
        () -> {
          List<InputMethodTextRun> runs =
              letters.isEmpty()
                  ? List.of()
                  : List.of(
                      new InputMethodTextRun(
                          letters, javafx.scene.input.InputMethodHighlight.UNSELECTED_RAW));
          fire(runs, "");
        });
    return settle();
  }

  /// Lets an input method commit what was composed.
  public Fx commit(String text) {
    FxToolkit.run(() -> fire(List.of(), text));
    return settle();
  }

  private void fire(List<InputMethodTextRun> composed, String committed) {
    Event.fireEvent(
        focusOwner(),
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, letters(composed)));
  }

  private static int letters(List<InputMethodTextRun> runs) {
    return runs.stream().mapToInt(run -> run.getText().length()).sum();
  }

  /// Runs something on the FX thread and lets the window settle.
  public Fx run(Runnable action) {
    FxToolkit.run(action::run);
    return settle();
  }

  public <T> T get(Callable<T> question) {
    return FxToolkit.get(question);
  }

  /// Waits until something is so; fails with a picture if it does not come about.
  public Fx await(String what, BooleanSupplier sought) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!FxToolkit.get(sought::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "did not come about: " + what + FxToolkit.get(() -> FxLook.pictureOfFailure(what)));
      }
      FxToolkit.rest();
    }
    return this;
  }

  /// Returns when all events are handled, all watched background work is done, and the layout is
  /// up to date; on the FX thread, where several actions are one event, at once.
  public Fx settle() {
    if (Platform.isFxApplicationThread()) {
      return this;
    }
    FxToolkit.drain();
    if (!watched.isEmpty()) {
      await("idle", () -> watched.stream().allMatch(Background::idle));
      FxToolkit.drain();
    }
    FxToolkit.run(FxLook::layout);
    return this;
  }

  /// The uppermost window: a dialog, if one is open.
  public Stage top() {
    return FxToolkit.get(FxLook::topStage);
  }

  /// Writes a picture of the window's content, drawn at a scale.
  public Fx picture(Path file, double scale) {
    return picture(stage, file, scale);
  }

  /// Writes a picture of what another window shows: a dialog.
  public Fx picture(Stage window, Path file, double scale) {
    FxToolkit.pulse();
    FxToolkit.pulse();
    FxToolkit.run(() -> FxLook.write(window.getScene(), scale, file));
    return this;
  }

  @Override
  public void close() {
    FxToolkit.run(FxLook::closeAll);
  }

  private Fx click(Supplier<Node> which, int times) {
    FxToolkit.run(
        () -> {
          FxLook.layout();
          Node node = which.get();
          FxLook.scrollTo(node);
          Bounds at = node.localToScreen(node.getLayoutBounds());
          if (at == null || node.isDisabled()) {
            throw new AssertionError("cannot be clicked: " + node);
          }
          FxLook.assertUncovered(node, at.getCenterX(), at.getCenterY());
          // The headless platform forgets which window is in front when a list of offers closes.
          FxLook.topStage().requestFocus();
          robot.mouseMove(at.getCenterX(), at.getCenterY());
          for (int i = 0; i < times; i++) {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
          }
        });
    return settle();
  }

  private static Node focusOwner() {
    Stage top = FxLook.topStage();
    if (top.getScene().getFocusOwner() == null) {
      FxToolkit.pulse();
    }
    Node owner = top.getScene().getFocusOwner();
    if (owner == null) {
      throw new AssertionError("nothing has the focus" + FxLook.pictureOfFailure("no-focus"));
    }
    return owner;
  }
}
