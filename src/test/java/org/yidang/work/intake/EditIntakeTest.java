package org.yidang.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Intake;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class EditIntakeTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();

  @Test
  void aFieldThatIsNamedChangesAndTheOthersStay() {
    Intake before = desk.file(file).intake();

    desk.done("edit-intake", file, "amount", "4800");

    assertThat(desk.file(file).intake().amount()).contains(Money.of("4800"));
    assertThat(desk.file(file).intake())
        .usingRecursiveComparison()
        .ignoringFields("amount")
        .isEqualTo(before);
    assertThat(desk.lastEntry().changes()).hasSize(1);
  }

  @Test
  void aFieldThatIsBlankIsEmptied() {
    desk.done(
        "edit-intake",
        Form.of("file", file.toString(), "callNo", "").withTexts("flags", List.of()));

    assertThat(desk.file(file).intake().callNo()).isEmpty();
    assertThat(desk.file(file).intake().flags()).isEmpty();
  }

  @Test
  void flagsAreSaidAnew() {
    desk.done(
        "edit-intake",
        Form.of("file", file.toString()).withTexts("flags", List.of("injury", "minor")));

    assertThat(desk.file(file).intake().flags()).containsExactlyInAnyOrder(Flag.INJURY, Flag.MINOR);
  }

  @Test
  void theDayTheFileBeganFollowsTheReport() {
    desk.done("edit-intake", file, "reportedAt", "2026-03-01 22:10");

    assertThat(desk.file(file).intake().reportedAt())
        .isEqualTo(LocalDateTime.of(2026, 3, 1, 22, 10));
    assertThat(desk.file(file).head().openedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void changingNothingWritesNothing() {
    Outcome.Done done = desk.done("edit-intake", file, "place", "青石镇河湾小区6号楼502室");

    assertThat(done.seq()).isZero();
    assertThat(desk.lastEntry().procedure()).isEqualTo("open-file");
  }

  @Test
  void nothingIsReportedAfterItWasTakenOn() {
    UUID accepted = desk.accepted();
    desk.at("2026-03-04T09:00");

    assertThat(desk.rulesRefused("edit-intake", accepted, "reportedAt", "2026-03-03 08:00"))
        .containsExactly("intake.after-acceptance@reportedAt");
    desk.done("edit-intake", accepted, "reportedAt", "2026-03-02 08:50");
  }

  @Test
  void theSortOfThePoliceFitsTheNationalType() {
    assertThat(desk.rulesRefused("edit-intake", file, "type", "labour"))
        .containsExactly("intake.type-mismatch@policeType");
    desk.done("edit-intake", file, "type", "property-management");
    desk.done("edit-intake", file, "type", "wage-arrears", "policeType", "wages");
    desk.done("edit-intake", file, "type", "labour");
    desk.done("edit-intake", file, "policeType", "leak", "override", "员工宿舍漏水");
  }

  @Test
  void whatIsNeededMayNotBeEmptied() {
    assertThat(desk.rulesRefused("edit-intake", file, "facts", " "))
        .containsExactly("form.required@facts");
  }

  @Test
  void timesMustFitTogetherWithThoseThatStay() {
    assertThat(desk.rulesRefused("edit-intake", file, "reportedAt", "2026-03-05 08:00"))
        .containsExactly("time.in-future@reportedAt");
    assertThat(desk.rulesRefused("edit-intake", file, "occurredAt", "2026-03-02 08:21"))
        .containsExactly("intake.after-report@occurredAt");
    assertThat(desk.rulesRefused("edit-intake", file, "arrivedAt", "2026-03-02 08:19"))
        .containsExactly("intake.before-report@arrivedAt");
  }
}
