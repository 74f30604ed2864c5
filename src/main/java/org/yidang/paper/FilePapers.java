package org.yidang.paper;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.paper.block.Document;
import org.yidang.paper.form.PaperForms;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Unprintable;

/// The door of this room: the papers of a file as pages and as PDF.
public final class FilePapers implements Papers {
  private final PaperForms forms = new PaperForms();
  private final PdfPapers papers;

  public FilePapers() {
    this(new PdfPapers());
  }

  FilePapers(PdfPapers papers) {
    this.papers = papers;
  }

  /// Reads the fonts that most papers need, so that no user waits for it.
  public void warm() {
    papers.warm();
  }

  @Override
  public Laid lay(Paper paper, CaseFile file, Office office) {
    var missing = new ArrayList<MissingGlyph>();
    Document document =
        forms.document(paper, file, office, other -> pages(other, file, office, missing));
    return missing.isEmpty() ? papers.lay(document) : new Unprintable(missing);
  }

  @Override
  public byte[] pdf(PageSet pages, UUID id, LocalDateTime at) {
    return papers.pdf(pages, id, at);
  }

  /// How many pages a paper has; one that cannot be printed leaves its characters in `missing`.
  private int pages(Paper paper, CaseFile file, Office office, List<MissingGlyph> missing) {
    return switch (lay(paper, file, office)) {
      case PageSet set -> set.pages().size();
      case Unprintable unprintable -> {
        unprintable.missing().stream()
            .filter(glyph -> !missing.contains(glyph))
            .forEach(missing::add);
        yield 0;
      }
    };
  }
}
