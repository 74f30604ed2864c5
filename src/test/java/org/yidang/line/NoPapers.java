package org.yidang.line;

import java.time.LocalDateTime;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// For tests that print nothing.
final class NoPapers implements Papers {
  @Override
  public Laid lay(Paper paper, CaseFile file, Office office) {
    throw new AssertionError("nothing is printed here");
  }

  @Override
  public byte[] pdf(PageSet pages, UUID id, LocalDateTime at) {
    throw new AssertionError("nothing is printed here");
  }
}
