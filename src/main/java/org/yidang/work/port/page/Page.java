package org.yidang.work.port.page;

import java.util.List;

/// One page: its lines in reading order, the drawn strokes below them and the areas of its cells.
/// Lengths in points, origin at the upper left corner.
public record Page(
    double width, double height, List<Line> lines, List<Stroke> strokes, List<Area> areas) {
  public Page {
    lines = List.copyOf(lines);
    strokes = List.copyOf(strokes);
    areas = List.copyOf(areas);
  }
}
