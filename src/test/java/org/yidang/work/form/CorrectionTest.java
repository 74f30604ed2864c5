package org.yidang.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.PoliceType;
import org.yidang.model.casefile.Source;
import org.yidang.model.entity.Row;
import org.yidang.rules.Finding;
import org.yidang.work.intake.IntakeForm;

class CorrectionTest {
  private static final Intake INTAKE =
      new Intake(
          new UUID(0, 1),
          Source.CALL_110,
          "JQ1",
          "周样警",
          LocalDateTime.of(2026, 3, 1, 9, 20),
          Optional.of(LocalDateTime.of(2026, 3, 1, 9, 45)),
          Optional.empty(),
          "河湾小区",
          "",
          DisputeType.E_COMMERCE,
          Optional.of(PoliceType.ONLINE),
          "退货争执。",
          Optional.of(Money.of("4800.5")),
          Set.of(Flag.DOMESTIC_VIOLENCE, Flag.DAMAGE),
          2,
          Optional.empty(),
          "");
  private static final Row ROW = FileKinds.CATALOGUE.row(INTAKE);

  @Test
  void aRowIsFilledInAsSomebodyWouldHaveTypedIt() {
    assertThat(IntakeForm.SPEC.fill(ROW))
        .isEqualTo(
            Form.of(
                    "source", "call-110",
                    "callNo", "JQ1",
                    "firstReceiver", "周样警",
                    "reportedAt", "2026-03-01 09:20",
                    "arrivedAt", "2026-03-01 09:45",
                    "place", "河湾小区",
                    "type", "e-commerce",
                    "policeType", "online",
                    "facts", "退货争执。",
                    "amount", "4800.50",
                    "earlierCalls", "2")
                .withTexts("flags", java.util.List.of("damage", "domestic-violence")));
  }

  @Test
  void whatIsLeftOutStaysAsItIs() {
    Correction correction = correct(Form.of("place", "河湾小区6号楼"));

    assertThat(correction.findings()).isEmpty();
    assertThat(IntakeForm.read(correction.input(), "林样调", INTAKE.id()).place())
        .isEqualTo("河湾小区6号楼");
    assertThat(IntakeForm.read(correction.input(), "林样调", INTAKE.id()))
        .usingRecursiveComparison()
        .ignoringFields("place")
        .isEqualTo(INTAKE);
  }

  @Test
  void whatIsLeftBlankIsEmptied() {
    Intake after =
        IntakeForm.read(
            correct(Form.of("callNo", "", "amount", " ", "flags", "")).input(), "", INTAKE.id());

    assertThat(after.callNo()).isEmpty();
    assertThat(after.amount()).isEmpty();
    assertThat(after.flags()).isEmpty();
  }

  @Test
  void whatIsNeededMayNotBeEmptied() {
    assertThat(correct(Form.of("facts", "")).findings())
        .containsExactly(Finding.block("form.required", "facts"));
  }

  @Test
  void fieldsOfTheProcedureItselfAreNoPartOfIt() {
    assertThat(correct(Form.of("file", "@leak", "override", "x")).findings()).isEmpty();
  }

  @Test
  void aCorrectionNeedsNoField() {
    FormSpec loose = IntakeForm.SPEC.allOptional();

    assertThat(loose.check(Form.empty(), Set.of())).isEmpty();
    assertThat(loose.check(Form.of("amount", "viel"), Set.of())).isNotEmpty();
  }

  private static Correction correct(Form typed) {
    return Correction.of(IntakeForm.SPEC, ROW, Input.of(typed));
  }
}
