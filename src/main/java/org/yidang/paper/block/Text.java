package org.yidang.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text made of parts. Line ends inside a part begin a new paragraph.
public record Text(List<Inline> parts) {
  public static final Text EMPTY = new Text(List.of());

  public Text {
    parts = List.copyOf(parts);
  }

  /// Fixed words.
  public static Text of(String words) {
    return EMPTY.and(words);
  }

  /// The value of a field.
  public static Text field(String field, String value) {
    return EMPTY.andField(field, value);
  }

  public Text and(Inline part) {
    var all = new ArrayList<>(parts);
    all.add(part);
    return new Text(all);
  }

  public Text and(Text other) {
    var all = new ArrayList<>(parts);
    all.addAll(other.parts);
    return new Text(all);
  }

  public Text and(String words) {
    return and(new Span(words, "", Optional.empty(), false, false));
  }

  public Text andField(String field, String value) {
    return and(new Span(value, field, Optional.empty(), false, false));
  }

  /// A field whose value stays on one line if it can: a name, a number, a date.
  public Text andKept(String field, String value) {
    return and(new Span(value, field, Optional.empty(), false, true));
  }

  public Text andIn(Face face, String words) {
    return and(new Span(words, "", Optional.of(face), false, false));
  }

  /// A blank of at least `chars` characters; empty value: a blank line to write on.
  public Text andFill(String field, String value, double chars) {
    return and(new Fill(value, field, chars, false));
  }

  /// A blank that reaches to the end of the line.
  public Text andFillToEnd(String field, String value) {
    return and(new Fill(value, field, 2, true));
  }
}
