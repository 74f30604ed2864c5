package org.yidang.work.port;

import java.time.LocalDateTime;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// Makes the papers of a file: pages to look at, and the PDF that is the same pages.
public interface Papers {
  /// Sets a paper in pages, or says which characters no font at hand can draw: they are never
  /// printed as a box or left out.
  Laid lay(Paper paper, CaseFile file, Office office);

  /// The pages as PDF/A-2b; the same pages, id and time are always the same bytes.
  ///
  /// @param id identity of the document: that of the paper's subject
  /// @param at time of the journal entry the file was last changed by
  byte[] pdf(PageSet pages, UUID id, LocalDateTime at);
}
