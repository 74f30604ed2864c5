package org.yidang.desk.kit.file;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.Head;
import org.yidang.words.Words;

/// Facts to read: label and value in two columns of pairs; what is not known takes no room.
public final class Facts {
  private final Words words;
  private final FactGrid grid = new FactGrid();
  private final String about;

  public Facts(Words words) {
    this(words, "");
  }

  /// @param about the procedure whose words the labels have where it has its own
  public Facts(Words words, String about) {
    this.words = words;
    this.about = about;
  }

  /// A short text.
  ///
  /// @param field the words are those of `field.<field>`
  public Facts add(String field, String text) {
    return add(field, text, false);
  }

  /// A text that takes the whole width.
  public Facts wide(String field, String text) {
    return add(field, text, true);
  }

  private Facts add(String field, String text, boolean wide) {
    if (!text.isBlank()) {
      grid.add(label(field), value(text), wide);
    }
    return this;
  }

  public Facts day(String field, Optional<LocalDate> day) {
    return add(field, day.map(words::date).orElse(""));
  }

  public Facts time(String field, Optional<LocalDateTime> time) {
    return add(field, time.map(words::dateTime).orElse(""));
  }

  public Facts money(String field, Optional<Money> money) {
    return add(field, money.map(words::money).orElse(""));
  }

  /// The word of an enum's constant.
  public Facts choice(String field, Optional<? extends Enum<?>> constant) {
    return add(field, constant.map(words::label).orElse(""));
  }

  public Facts yes(String field, boolean so) {
    return add(field, words.text(so ? "desk.yes" : "desk.no"));
  }

  /// Several short texts, one after the other.
  public Facts list(String field, List<String> texts) {
    return wide(field, words.list(texts));
  }

  /// Several texts, each on its line.
  public Facts lines(String field, List<String> texts) {
    return wide(field, String.join("\n", texts));
  }

  /// In which round of the file it was; while there was only one, nobody asks.
  public Facts round(Head head, int round) {
    return add("round", head.round() == 1 ? "" : words.text("desk.file.round", round));
  }

  public boolean isEmpty() {
    return grid.isEmpty();
  }

  public Node node() {
    return grid;
  }

  private Label label(String field) {
    String own = "field." + about + "." + field;
    Label label = new Label(words.text(words.has(own) ? own : "field." + field));
    label.getStyleClass().add("fact-label");
    return label;
  }

  private static Label value(String text) {
    Label value = new Label(text);
    value.getStyleClass().add("fact-value");
    return value;
  }
}
