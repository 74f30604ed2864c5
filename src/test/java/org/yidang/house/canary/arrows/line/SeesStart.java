package org.yidang.house.canary.arrows.line;

import org.yidang.house.canary.arrows.start.Begin;

/// Bad: nobody sees start.
public final class SeesStart {
  final Begin begin = new Begin();
}
