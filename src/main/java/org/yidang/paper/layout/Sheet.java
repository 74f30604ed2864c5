package org.yidang.paper.layout;

import java.util.ArrayList;
import java.util.List;
import org.yidang.work.port.page.Area;
import org.yidang.work.port.page.Box;
import org.yidang.work.port.page.Ink;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.Ring;
import org.yidang.work.port.page.Rule;
import org.yidang.work.port.page.Run;
import org.yidang.work.port.page.Stroke;
import org.yidang.work.port.page.Type;

/// A page being filled. Everything is moved to its place and rounded to a thousandth of a point, so
/// that the same paper gives equal pages.
final class Sheet {
  private final List<Line> lines = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();

  void line(Line line, double x, double y) {
    List<Ink> inks = line.inks().stream().map(ink -> moved(ink, x, y)).toList();
    lines.add(
        new Line(
            round(line.x() + x),
            round(line.top() + y),
            round(line.width()),
            round(line.height()),
            line.opens(),
            inks));
  }

  void stroke(Stroke stroke, double x, double y) {
    strokes.add(
        switch (stroke) {
          case Rule r ->
              new Rule(
                  round(r.x1() + x),
                  round(r.y1() + y),
                  round(r.x2() + x),
                  round(r.y2() + y),
                  r.thickness(),
                  r.tone());
          case Ring r ->
              new Ring(round(r.x() + x), round(r.y() + y), r.radius(), r.thickness(), r.tone());
        });
  }

  void area(Area area) {
    areas.add(
        new Area(
            round(area.x()),
            round(area.y()),
            round(area.width()),
            round(area.height()),
            area.field()));
  }

  Page page(double width, double height) {
    return new Page(round(width), round(height), lines, strokes, areas);
  }

  private static Ink moved(Ink ink, double x, double y) {
    return switch (ink) {
      case Run r -> {
        Type t = r.type();
        yield new Run(
            r.text(),
            new Type(t.face(), t.size(), round(t.spacing()), t.tone()),
            round(r.x() + x),
            round(r.baseline() + y),
            round(r.width()),
            r.field());
      }
      case Box b ->
          new Box(
              round(b.x() + x), round(b.baseline() + y), round(b.size()), b.ticked(), b.field());
    };
  }

  private static double round(double points) {
    return Math.round(points * 1000) / 1000.0;
  }
}
