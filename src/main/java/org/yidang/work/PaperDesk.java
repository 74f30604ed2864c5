package org.yidang.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.model.paper.Paper;
import org.yidang.work.form.Form;
import org.yidang.work.port.Books;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// Papers as they leave the program: laid out, made into a PDF that is dated by the journal, and
/// entered in the file when they were printed.
public final class PaperDesk {
  private final Books books;
  private final Papers papers;
  private final Registrar registrar;

  public PaperDesk(Books books, Papers papers, Registrar registrar) {
    this.books = books;
    this.papers = papers;
    this.registrar = registrar;
  }

  /// The pages of a paper, or why they cannot be printed truthfully.
  public Laid lay(Paper paper, CaseFile file) {
    return papers.lay(paper, file, books.office());
  }

  /// The PDF of pages: the same bytes as long as nothing but printing was done to the file.
  public byte[] pdf(Paper paper, CaseFile file, PageSet pages) {
    return papers.pdf(pages, paper.subject(), lastChange(file));
  }

  /// Enters in the file that a paper was printed or saved.
  public Outcome issued(Paper paper, CaseFile file, byte[] pdf, int copies) {
    return registrar.run(
        "print-paper",
        Form.of(
            "file", file.id().toString(),
            "form", paper.kind().name().toLowerCase(java.util.Locale.ROOT),
            "subject", paper.subject().toString(),
            "copies", String.valueOf(copies),
            "digest", digest(pdf)));
  }

  /// Saves a PDF and enters that it was saved: nothing lies under the name before the journal has
  /// it, and nothing is entered that could not be written.
  ///
  /// @return stale when the file has become another since the paper was made
  public Outcome saved(Paper paper, CaseFile file, byte[] pdf, Path target) throws IOException {
    if (!books.file(file.id()).map(PaperDesk::apart).equals(Optional.of(apart(file)))) {
      return new Outcome.Stale();
    }
    Path beside = target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(beside, pdf);
      Outcome outcome = issued(paper, file, pdf, 1);
      if (outcome instanceof Outcome.Done) {
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return outcome;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /// A file but for what has left the program, which no paper tells.
  private static CaseFile apart(CaseFile file) {
    return file.withoutAll(file.issues());
  }

  private LocalDateTime lastChange(CaseFile file) {
    return books.entries(file.id()).stream()
        .filter(entry -> !entry.procedure().equals("print-paper"))
        .max(Comparator.comparingLong(Entry::seq))
        .map(Entry::at)
        .orElseThrow();
  }

  private static String digest(byte[] pdf) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
