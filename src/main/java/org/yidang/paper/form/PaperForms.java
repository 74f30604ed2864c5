package org.yidang.paper.form;

import java.util.UUID;
import java.util.function.ToIntFunction;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.paper.block.Document;

/// The forms of domain §7, filled in from a file.
public final class PaperForms {
  private final Wording words = new Wording();

  /// The blocks of a paper of a file.
  ///
  /// @param pages how many pages another paper of the file has; the catalogue asks
  public Document document(Paper paper, CaseFile file, Office office, ToIntFunction<Paper> pages) {
    return filled(paper, file, office, pages).document(words);
  }

  FilledPaper filled(Paper paper, CaseFile file, Office office, ToIntFunction<Paper> pages) {
    UUID subject = paper.subject();
    return switch (paper.kind()) {
      case P01 -> CoverPaper.from(file, office, subject, words);
      case P02 -> CataloguePaper.from(file, pages, words);
      case P03 -> ApplicationPaper.from(file, office, subject, words);
      case P04 -> RegistrationPaper.from(file, office, subject, words);
      case P05 -> RightsPaper.from(file, office, subject, words);
      case P09 -> MinutesPaper.from(file, office, subject, words);
      case P10 -> AgreementPaper.from(file, office, subject, words);
      case P11 -> OralAgreementPaper.from(file, office, subject, words);
      case P12 -> ReceiptPaper.from(file, office, subject, words);
      case P13 -> VisitPaper.from(file, office, subject, words);
      case P15 -> EndingPaper.from(file, office, subject, words);
      case P16 -> ClosingPaper.from(file, office, subject, words);
      case G07 -> IntakePaper.from(file, office, subject, words);
    };
  }
}
