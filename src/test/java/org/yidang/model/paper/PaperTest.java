package org.yidang.model.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.paper.form.SampleFiles;

class PaperTest {
  @Test
  void nameOfAPdfTellsFormAndFileAndWhichOne() {
    CaseFile file = SampleFiles.plain();
    var minutes = new Paper(PaperKind.P09, file.sessions().getFirst().id());

    assertThat(minutes.fileName(file)).isEqualTo("P09-2026-青人调字第001号-1.pdf");
    assertThat(new Paper(PaperKind.G07, file.id()).fileName(file))
        .isEqualTo("G07-2026-青人调字第001号-1.pdf");
  }

  @Test
  void aFileWithoutNumberIsTheOneWithItsId() {
    CaseFile file = SampleFiles.plain();
    CaseFile open = file.with(file.head().numbered(""));

    assertThat(new Paper(PaperKind.G07, open.id()).fileName(open))
        .isEqualTo("G07-" + open.id() + "-1.pdf");
  }

  @Test
  void noNameOfAPdfHoldsTheNameOfAPerson() {
    CaseFile file = SampleFiles.full();

    assertThat(PaperKind.of(file))
        .map(paper -> paper.fileName(file))
        .allSatisfy(
            name ->
                assertThat(file.parties())
                    .map(Party::name)
                    .noneMatch(person -> name.contains(person)))
        .doesNotHaveDuplicates();
  }
}
