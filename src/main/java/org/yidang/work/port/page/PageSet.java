package org.yidang.work.port.page;

import java.util.List;

/// The finished pages of one paper; the same paper gives equal pages.
public record PageSet(String title, List<Page> pages) implements Laid {
  public PageSet {
    pages = List.copyOf(pages);
  }
}
