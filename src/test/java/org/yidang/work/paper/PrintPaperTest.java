package org.yidang.work.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.Move;
import org.yidang.work.Procedure;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;

class PrintPaperTest {
  private static final String DIGEST =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.accepted();

  @Test
  void aPaperThatLeavesTheHouseIsKept() {
    desk.done("print-paper", file, "form", "g07", "digest", DIGEST, "copies", "2");

    assertThat(desk.file(file).issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.form()).isEqualTo("G07");
              assertThat(issue.subject()).isEqualTo(file);
              assertThat(issue.copies()).isEqualTo(2);
              assertThat(issue.digest()).isEqualTo(DIGEST);
              assertThat(issue.at()).isEqualTo(LocalDateTime.of(2026, 3, 2, 9, 0));
            });
    assertThat(desk.told()).isEqualTo("打印纠纷警情登记表，2 份");
  }

  @Test
  void alsoOfAnArchivedFileAndEachTimeAnew() {
    desk.moved(file, Move.END, Move.CLOSE, Move.ARCHIVE);

    desk.done("print-paper", file, "form", "p01", "digest", DIGEST);
    desk.done("print-paper", file, "form", "p01", "digest", DIGEST);

    assertThat(desk.file(file).issues()).hasSize(2);
    assertThat(desk.file(file).issues().getFirst().copies()).isEqualTo(1);
  }

  @Test
  void whatCannotBeMadeYetIsNotPrinted() {
    assertThat(desk.rulesRefused("print-paper", file, "form", "p10", "digest", DIGEST))
        .containsExactly("paper.subject@form");
    assertThat(
            desk.rulesRefused(
                "print-paper",
                file,
                "form",
                "g07",
                "digest",
                DIGEST,
                "subject",
                desk.party(file, 1).id().toString()))
        .containsExactly("paper.subject@subject");
  }

  @Test
  void theHashIsOneOfSha256() {
    assertThat(desk.rulesRefused("print-paper", file, "form", "g07", "digest", "abc"))
        .containsExactly("paper.digest@digest");
    assertThat(desk.rulesRefused("print-paper", file, "form", "g07"))
        .containsExactly("form.required@digest");
    assertThat(desk.rulesRefused("print-paper", file, "form", "p99", "digest", DIGEST))
        .containsExactly("form.choice.near@form");
  }

  @Test
  void whatHasLeftTheHouseIsNotTakenBack() {
    Procedure.Spec spec = new PrintPaper().spec();

    assertThat(spec.undo()).isEqualTo(Procedure.Undo.NOT_LAWFUL);
    assertThat(spec.sealedToo()).isTrue();
  }
}
