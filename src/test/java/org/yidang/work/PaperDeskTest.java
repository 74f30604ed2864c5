package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.port.Papers;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

class PaperDeskTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.at("2026-03-02T09:00").opened();
  private final Paper paper = new Paper(PaperKind.G07, file);
  private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 15, 0);
  private final PaperDesk papers =
      new PaperDesk(
          desk.books(),
          new PlainPapers(),
          new Registrar(
              desk.books(), () -> now, UUID::randomUUID, new Procedures(AllProcedures.all())));

  /// Papers that consist of what they are made of.
  private static final class PlainPapers implements Papers {
    @Override
    public Laid lay(Paper paper, CaseFile file, Office office) {
      return new PageSet(
          paper.kind() + office.profile().orElseThrow().station() + file.intake().place(),
          List.of());
    }

    @Override
    public byte[] pdf(PageSet pages, UUID id, LocalDateTime at) {
      return (pages.title() + id + at).getBytes(StandardCharsets.UTF_8);
    }
  }

  private byte[] pdf() {
    CaseFile there = desk.file(file);
    return papers.pdf(paper, there, (PageSet) papers.lay(paper, there));
  }

  @Test
  void aPaperIsTheSameBytesUntilSomethingElseThanPrintingWasDone() {
    byte[] first = pdf();

    papers.issued(paper, desk.file(file), first, 1);
    assertThat(pdf()).isEqualTo(first);
    now = now.plusDays(3);
    papers.issued(paper, desk.file(file), pdf(), 2);
    assertThat(pdf()).isEqualTo(first);

    desk.at("2026-03-06T10:00")
        .done("set-next-step", file, "nextStep", "查漏", "nextOn", "2026-03-09");
    assertThat(pdf()).isNotEqualTo(first);
    assertThat(new String(pdf(), StandardCharsets.UTF_8)).endsWith("2026-03-06T10:00");
  }

  @Test
  void whatLeftTheHouseIsKnownByItsHash() {
    Outcome outcome = papers.issued(paper, desk.file(file), new byte[0], 2);

    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(desk.file(file).issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.digest())
                  .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
              assertThat(issue.subject()).isEqualTo(file);
              assertThat(issue.form()).isEqualTo("G07");
              assertThat(issue.copies()).isEqualTo(2);
              assertThat(issue.at()).isEqualTo(now);
            });
  }

  @Test
  void aPaperIsSavedOnlyOnceTheJournalHasIt(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("G07.pdf");
    byte[] pdf = pdf();
    CaseFile shown = desk.file(file);

    assertThat(papers.saved(paper, shown, pdf, target)).isInstanceOf(Outcome.Done.class);
    assertThat(target).hasBinaryContent(pdf);

    Files.delete(target);
    Paper none = new Paper(PaperKind.P01, file);
    assertThat(papers.saved(none, shown, pdf, target)).isInstanceOf(Outcome.Refused.class);
    desk.done("set-next-step", file, "nextStep", "查漏", "nextOn", "2026-03-09");
    assertThat(papers.saved(paper, shown, pdf, target)).isEqualTo(new Outcome.Stale());

    assertThat(folder).isEmptyDirectory();
    assertThat(desk.file(file).issues()).hasSize(1);
  }

  @Test
  void whatCannotBeWrittenIsNotEntered(@TempDir Path folder) {
    Path target = folder.resolve("not there").resolve("G07.pdf");

    assertThatThrownBy(() -> papers.saved(paper, desk.file(file), pdf(), target))
        .isInstanceOf(IOException.class);
    assertThat(desk.file(file).issues()).isEmpty();
  }
}
