package org.yidang.work.port.page;

import java.util.List;

/// One line of text with the frame it was set into; its inks stand inside that frame, in reading
/// order. `opens` is true for the first line of a paragraph. Lengths in points, `y` downwards.
public record Line(
    double x, double top, double width, double height, boolean opens, List<Ink> inks) {
  public Line {
    inks = List.copyOf(inks);
  }

  /// The text of the line.
  public String text() {
    var text = new StringBuilder();
    inks.forEach(ink -> text.append(ink.text()));
    return text.toString();
  }
}
