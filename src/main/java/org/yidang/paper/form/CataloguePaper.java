package org.yidang.paper.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.Visit;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.model.session.Session;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// P02 卷内目录: the papers of the bound file in its order, each with its first page (domain §8).
record CataloguePaper(List<Row> rows) implements FilledPaper {
  /// In front of the bound file, without page numbers.
  static final Set<PaperKind> UNPAGED = EnumSet.of(PaperKind.P01, PaperKind.P02);

  private static final int LEAST_ROWS = 20;
  private static final double ROW_MM = 10;

  /// One paper: its place, its name, its first page and what tells it from others of its kind.
  record Row(String no, String name, String page, String note) {}

  /// @param pages how many pages a paper has
  static CataloguePaper from(CaseFile file, ToIntFunction<Paper> pages, Wording words) {
    var rows = new ArrayList<Row>();
    int page = 1;
    for (Paper paper : PaperKind.of(file)) {
      if (!UNPAGED.contains(paper.kind()) && !unsigned(paper, file)) {
        rows.add(
            new Row(
                String.valueOf(rows.size() + 1),
                name(paper, file, words),
                String.valueOf(page),
                note(paper, file, words)));
        page += pages.applyAsInt(paper);
      }
    }
    return new CataloguePaper(rows);
  }

  /// A draft is no paper of the file: it may never be signed.
  private static boolean unsigned(Paper paper, CaseFile file) {
    return file.agreement(paper.subject())
        .filter(agreement -> agreement.state() != AgreementState.SIGNED)
        .isPresent();
  }

  private static String name(Paper paper, CaseFile file, Wording words) {
    String title = words.title(paper.kind());
    return file.session(paper.subject())
        .map(session -> title + words.text("paper.p02.session", session.no()))
        .orElse(title);
  }

  private static String note(Paper paper, CaseFile file, Wording words) {
    UUID subject = paper.subject();
    return switch (paper.kind()) {
      case P09 ->
          words.dateOrBlank(
              file.session(subject).map(Session::startAt).map(at -> at.toLocalDate()));
      case P10, P11 -> file.agreement(subject).map(Agreement::number).orElse("");
      case P12 -> words.dateOrBlank(file.performance(subject).map(Performance::on));
      case P13 ->
          words.dateOrBlank(
              file.visit(subject).flatMap(Visit::visitedAt).map(at -> at.toLocalDate()));
      default -> "";
    };
  }

  @Override
  public Document document(Wording words) {
    String title = words.title(PaperKind.P02);
    List<String> head =
        List.of(
            words.text("paper.p02.no"),
            words.text("paper.p02.name"),
            words.text("paper.p02.page"),
            words.text("paper.p02.note"));
    Table table = Table.list(head, 15, 83, 17, 50).rowMm(ROW_MM).look(Look.BODY_S4);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      String at = "rows[" + i + "]";
      table =
          table.row(
              Cell.centred(at + ".no", row.no()),
              Cell.value(at + ".name", row.name()),
              Cell.centred(at + ".page", row.page()),
              Cell.value(at + ".note", row.note()));
    }
    return Document.of(title, Sheets.TEXT.withoutNumbers())
        .and(
            Paragraph.title(title),
            table.padded(LEAST_ROWS),
            Paragraph.flush(Text.of(words.text("paper.p02.hint"))).look(Look.NOTE).space(6, 0));
  }
}
