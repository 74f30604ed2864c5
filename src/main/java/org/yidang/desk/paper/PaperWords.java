package org.yidang.desk.paper;

import org.yidang.model.agreement.Agreement;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.words.Words;

/// What a paper is called in lists: its form, and what tells it from others of the same form.
final class PaperWords {
  private PaperWords() {}

  static String name(Paper paper, CaseFile file, Words words) {
    String form = words.label(paper.kind());
    String which =
        switch (paper.kind()) {
          case P09 ->
              file.session(paper.subject())
                  .map(session -> words.text("desk.session.name", session.no(), session.startAt()))
                  .orElse("");
          case P10, P11 -> file.agreement(paper.subject()).map(Agreement::number).orElse("");
          case P12 ->
              file.performance(paper.subject())
                  .map(
                      paid ->
                          words.text(
                              "desk.papers.receipt",
                              paid.on(),
                              paid.amount().map(words::money).orElse("")))
                  .orElse("");
          case P13 ->
              file.visit(paper.subject())
                  .flatMap(visit -> visit.visitedAt())
                  .map(words::dateTime)
                  .orElse("");
          default -> "";
        };
    return which.isBlank() ? form : words.text("desk.papers.name", form, which);
  }
}
