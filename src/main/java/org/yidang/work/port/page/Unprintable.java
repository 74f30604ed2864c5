package org.yidang.work.port.page;

import java.util.List;

/// The paper was not set: these characters cannot be drawn, each named once per field. Never a box
/// in place of a name.
public record Unprintable(List<MissingGlyph> missing) implements Laid {
  public Unprintable {
    missing = List.copyOf(missing);
  }
}
