package org.yidang.paper.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Row;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.PageChecks;
import org.yidang.paper.PdfPapers;
import org.yidang.work.port.page.Line;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;

/// Forms of files that grow: texts of every length, many parties, many duties, long names.
class LongPapersTest {
  private static final PdfPapers PAPERS = new PdfPapers();
  private static final PaperForms FORMS = new PaperForms();
  private static final Set<String> STORIES =
      Set.of("facts", "issues", "performed", "explanation", "told");
  private static final String SENTENCE = "双方当事人因本次漏水多次争吵，互不相让。";

  @ParameterizedTest
  @EnumSource(
      value = PaperKind.class,
      names = {"P03", "P09", "P10", "P11", "P13", "P15", "P16", "G07"})
  void atAnyLengthOfTextsNothingIsCutAndNoPageHoldsOnlyALine(PaperKind kind) {
    CaseFile file = FullFile.file();
    for (int sentences = 0; sentences <= 60; sentences += 3) {
      CaseFile longer = withTexts(file, SENTENCE.repeat(sentences) + "完。");
      PageSet pages = pages(kind, longer);

      assertThat(PageChecks.faults(pages)).as("%s sentences", sentences).isEmpty();
      assertThat(pages.pages())
          .as("%s sentences", sentences)
          .allSatisfy(page -> assertThat(words(page)).hasSizeGreaterThan(2));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 9, 14, 31})
  void anyNumberOfPartiesFindsRoomToSign(int count) {
    CaseFile file = PlainFile.file();
    for (int i = 0; i < count; i++) {
      file = file.with(SampleParties.firm(2000 + i, 2, "清屏县样石建材有限责任公司第" + i + "分公司"));
    }
    for (PaperKind kind : PaperKind.values()) {
      if (!kind.subjects(file).isEmpty()) {
        PageSet pages = pages(kind, file);

        assertThat(PageChecks.faults(pages)).as(kind.name()).isEmpty();
        assertThat(pages.pages())
            .as(kind.name())
            .allSatisfy(page -> assertThat(words(page)).isNotEmpty());
      }
    }
  }

  @Test
  void moreThanAHundredDutiesAreNumberedOn() {
    CaseFile file = PlainFile.file();
    for (int i = 4; i <= 130; i++) {
      file = file.with(duty(i));
    }
    PageSet pages = pages(PaperKind.P10, file);

    assertThat(PageChecks.faults(pages)).isEmpty();
    assertThat(org.yidang.paper.Goldens.text(pages)).contains("一百零一、", "一百一十、", "一百三十、");
  }

  @Test
  void aNameOfAnyLengthStaysInItsCell() {
    for (String name :
        List.of(
            "丁",
            "阿卜杜热西提·买买提江·伊斯拉木·吐尔逊·阿不都克里木",
            "Maximiliana Theodora Wolfeschlegelsteinhausenbergerdorff",
            "清屏县青石镇样石建材装饰装修工程安装有限责任公司驻青石镇河湾小区物业综合服务管理处")) {
      CaseFile file = SampleFiles.withName(FullFile.file(), name);
      for (Paper paper : PaperKind.of(file)) {
        PageSet pages =
            (PageSet) PAPERS.lay(FORMS.document(paper, file, FullFile.office(), p -> 1));

        assertThat(PageChecks.faults(pages)).as("%s %s", paper.kind(), name).isEmpty();
      }
    }
  }

  private static Duty duty(int place) {
    return new Duty(
        id(3000 + place),
        PlainFile.AGREEMENT,
        place,
        DutyKind.PAYMENT,
        PlainFile.UPPER.id(),
        Optional.of(PlainFile.LOWER.id()),
        "分期款",
        Optional.of(Money.of("100")),
        LocalDate.of(2026, 4, 1).plusDays(place),
        Repeat.ONCE,
        Optional.empty(),
        "");
  }

  /// The file with all its stories replaced.
  private static CaseFile withTexts(CaseFile file, String text) {
    List<Row> rows = file.rows().values().stream().map(row -> told(row, text)).toList();
    return CaseFile.of(file.id(), rows);
  }

  private static Row told(Row row, String text) {
    var facts = new TreeMap<>(row.facts());
    facts.replaceAll((column, old) -> STORIES.contains(column) ? text : old);
    return new Row(row.kind(), row.id(), facts);
  }

  private static PageSet pages(PaperKind kind, CaseFile file) {
    var paper = new Paper(kind, kind.subjects(file).getFirst());
    return (PageSet) PAPERS.lay(FORMS.document(paper, file, FullFile.office(), p -> 1));
  }

  /// Lines that say something, without the page number.
  private static List<String> words(Page page) {
    return page.lines().stream()
        .map(Line::text)
        .filter(text -> !text.isBlank() && !text.matches("第\\d+页 共\\d+页"))
        .toList();
  }
}
