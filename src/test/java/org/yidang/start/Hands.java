package org.yidang.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.yidang.desk.kit.Fx;
import org.yidang.model.office.Office;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// Two hands that type a line of a sample into the form that is open: each field by its own
/// control, found by its id, in the order of the form. The window is let settle after each row and
/// at the end; between, one key follows the other.
final class Hands {
  private final Fx fx;
  private final Map<String, String> names = new HashMap<>();

  Hands(Fx fx) {
    this.fx = fx;
  }

  /// From now on a name of the sample is chosen by these words on the screen.
  Hands called(String name, String words) {
    names.put(name, words);
    return this;
  }

  /// Types every field of a line that has a value, but for those to leave.
  void type(FormSpec spec, Form line, Set<String> leave) {
    List<? extends Field<?>> typed =
        spec.fields().stream()
            .filter(field -> line.has(field.name()) && !leave.contains(field.name()))
            .toList();
    fx.run(() -> typed.stream().filter(field -> !rows(field)).forEach(field -> one(field, line)));
    typed.stream()
        .filter(Hands::rows)
        .forEach(field -> rows(field, line.rows(field.name()), field.name()));
  }

  private static boolean rows(Field<?> field) {
    return field.rows().isPresent();
  }

  private void one(Field<?> field, Form line) {
    one(field, line, field.name());
  }

  private void one(Field<?> field, Form line, String id) {
    String text = line.text(field.name());
    switch (field.kind()) {
      case CHOICES -> line.texts(field.name()).forEach(code -> tick(id, label(field, code)));
      case CHOICE -> choose(id, label(field, text));
      case REF ->
          choose(
              id, Optional.ofNullable(names.get(text)).orElseThrow(() -> new AssertionError(text)));
      case YES_NO -> tick(fx.node(id, CheckBox.class), text.equals("yes"));
      case DATE_TIME -> {
        write(id, text.substring(0, 10));
        write(id + "-time", text.substring(11));
      }
      case NUMBER -> number(id, field.name(), text);
      default -> write(id, text);
    }
  }

  private static String label(Field<?> field, String code) {
    for (Enum<?> constant : field.type().orElseThrow().getEnumConstants()) {
      if (Field.code(constant).equals(code)) {
        return DeskGround.WORDS.label(constant);
      }
    }
    throw new AssertionError(field.name() + " has no " + code);
  }

  /// Rows are added by their button, lines of text by Enter in the one above; what stands there
  /// beyond those of the sample is taken away.
  private void rows(Field<?> field, List<Form> rows, String id) {
    FormSpec inner = field.rows().orElseThrow();
    for (int i = 0; i < rows.size(); i++) {
      String row = id + "[" + i + "]";
      Form line = rows.get(i);
      if (!fx.shows(row + "-take")) {
        addRow(id);
      }
      fx.run(
          () ->
              inner.fields().stream()
                  .filter(each -> line.has(each.name()))
                  .forEach(each -> one(each, line, row + "." + each.name())));
    }
    while (fx.shows(id + "[" + rows.size() + "]-take")) {
      fx.click(id + "[" + rows.size() + "]-take");
    }
  }

  private void addRow(String id) {
    if (id.equals("minutes") && fx.get(() -> focus() instanceof TextArea)) {
      fx.press(KeyCode.ENTER);
    } else {
      fx.click(id + "-add");
    }
  }

  private Node focus() {
    return fx.stage().getScene().getFocusOwner();
  }

  /// A number is typed, or stands for one of the sides.
  private void number(String id, String name, String text) {
    if (name.equals("side")) {
      choose(id, DeskGround.WORDS.text("desk.party.side." + text));
    } else {
      write(id, text);
    }
  }

  /// Puts the cursor into a field, marks what is in it, and types over it.
  private void write(String id, String text) {
    TextInputControl field = fx.node(id, TextInputControl.class);
    if (!text.equals(field.getText())) {
      fx.enter(field).press(KeyCode.CONTROL, KeyCode.A);
      String[] lines = text.split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          fx.press(KeyCode.ENTER);
        }
        fx.type(lines[i]);
      }
    }
  }

  /// A body is picked from what is offered where the office knows it; the rest is typed.
  void pick(String id, String text, Office office) {
    if (office.bodies().stream().anyMatch(body -> body.name().equals(text))) {
      fx.fill(id, text.substring(0, 4)).await("offered", Hands::offered);
      fx.press(KeyCode.DOWN).press(KeyCode.ENTER);
    }
  }

  private static boolean offered() {
    return Window.getWindows().stream()
        .anyMatch(window -> window instanceof Popup && window.isShowing());
  }

  /// One of several values: a button beside others, or a line of a list found by typing.
  private void choose(String id, String words) {
    Node node = fx.node(id);
    if (node instanceof TextInputControl field) {
      if (!words.equals(field.getText())) {
        fx.enter(field).press(KeyCode.CONTROL, KeyCode.A).type(words);
        fx.enter(field.getScene().getRoot());
        if (!words.equals(field.getText())) {
          throw new AssertionError(id + " says '" + field.getText() + "', not '" + words + "'");
        }
      }
    } else if (!(within(node, words) instanceof ToggleButton toggle) || !toggle.isSelected()) {
      fx.enter(within(node, words)).press(KeyCode.SPACE);
    }
  }

  private void tick(String id, String words) {
    tick((CheckBox) within(fx.node(id), words), true);
  }

  private void tick(CheckBox box, boolean wanted) {
    if (box.isSelected() != wanted) {
      fx.enter(box).press(KeyCode.SPACE);
    }
  }

  private static Node within(Node whole, String words) {
    return find(whole, words)
        .orElseThrow(() -> new AssertionError(whole.getId() + " has no '" + words + "'"));
  }

  private static Optional<Node> find(Node node, String words) {
    if (node instanceof Labeled labeled && words.equals(labeled.getText())) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, words).stream())
            .findFirst()
        : Optional.empty();
  }
}
