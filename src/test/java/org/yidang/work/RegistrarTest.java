package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.rules.Finding;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

class RegistrarTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();

  @Test
  void anEntrySaysWhoDidWhatWhen() {
    desk.at("2026-03-02T10:15").done("triage", file, "routing", "mediation-room", "tracks", "a");

    Entry entry = desk.lastEntry();
    assertThat(entry.actor()).isEqualTo(new Actor("林样调", "MEDIATOR", "一号台"));
    assertThat(entry.at()).isEqualTo(LocalDateTime.of(2026, 3, 2, 10, 15));
    assertThat(entry.procedure()).isEqualTo("triage");
    assertThat(entry.file()).contains(file);
    assertThat(entry.reason()).isEmpty();
  }

  @Test
  void whatWasDoneEarlierIsTakenOverWithItsTimeAndSaysSo() {
    LocalDateTime then = LocalDateTime.of(2026, 3, 2, 8, 30);
    var registrar =
        new Registrar(
            desk.books(),
            () -> LocalDateTime.of(2026, 5, 1, 9, 0),
            UUID::randomUUID,
            new Procedures(AllProcedures.all()));

    registrar.run(
        "triage",
        Form.of("file", file.toString(), "routing", "mediation-room", "tracks", "a"),
        Optional.of(then));

    assertThat(desk.lastEntry().at()).isEqualTo(then);
    assertThat(desk.lastEntry().actor().desk()).isEqualTo(Registrar.TAKEN_OVER);
    assertThat(desk.file(file).head().nextOn()).contains(then.toLocalDate().plusDays(1));
  }

  @Test
  void anUnknownProcedureIsRefusedWithTheNearestName() {
    assertThat(desk.refused("triaje", Form.empty()))
        .containsExactly(Finding.block("form.unknown-procedure.near", "do", "triage"));
  }

  @Test
  void anUnknownFileAndAnUnknownFieldAreRefused() {
    UUID stranger = new UUID(1, 1);

    assertThat(desk.rulesRefused("triage", stranger, "routing", "case-team"))
        .containsExactly("file.unknown@file");
    assertThat(desk.refused("triage", file, "routing", "case-team", "trakcs", "a"))
        .containsExactly(Finding.block("form.unknown-field.near", "trakcs", "tracks"));
    assertThat(desk.refused("triage", file, "routing", "case-team", "天气", "晴"))
        .containsExactly(Finding.block("form.unknown-field", "天气"));
  }

  @Test
  void aWarningIsGoneOnOverWithAReasonAndABlockIsNot() {
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a");
    Form warned = Form.of("file", file.toString(), "risk", "red", "override", "已在现场");
    Form blocked =
        Form.of("file", file.toString(), "source", "court", "barred", "court", "override", "没关系");

    desk.done("set-risk", warned);
    assertThat(desk.lastEntry().reason()).isEqualTo("已在现场 [A8]");

    assertThat(TestDesk.rules(desk.refused("accept", blocked))).contains("A2@barred");
  }

  @Test
  void aReasonToGoOnThatIsOnlySpacesIsNone() {
    assertThat(desk.rulesRefused("set-risk", file, "risk", "red", "override", "  "))
        .containsExactly("A8@measure");
  }

  @Test
  void checkingFindsTheSameAndWritesNothing() {
    Form form = Form.of("file", file.toString(), "source", "initiative");
    int entries = desk.journal().size();

    List<Finding> found = desk.check("accept", form);

    assertThat(found).isEqualTo(desk.refused("accept", form));
    assertThat(desk.journal()).hasSize(entries);
    assertThat(desk.check("triage", Form.of("file", file.toString(), "routing", "case-team")))
        .isEmpty();
  }

  @Test
  void whoComesSecondIsToldThatTheFileWasChangedInBetween() {
    List<Procedure> all = new ArrayList<>(AllProcedures.all());
    all.add(new MeddlingProcedure(desk));
    var slow =
        new Registrar(
            desk.books(),
            () -> LocalDateTime.of(2026, 3, 2, 9, 0),
            UUID::randomUUID,
            new Procedures(all));

    Outcome outcome = slow.run("meddle", Form.of("file", file.toString()));

    assertThat(outcome).isInstanceOf(Outcome.Stale.class);
    assertThat(desk.file(file).intake().place()).isEqualTo("另一张台改过");
  }

  /// While it thinks, another desk changes the same file.
  private record MeddlingProcedure(TestDesk other) implements Procedure.OnFile {
    @Override
    public Spec spec() {
      return Spec.of("meddle", "Is overtaken.", org.yidang.work.form.FormSpec.of());
    }

    @Override
    public List<Finding> judge(CaseFile file, Act act) {
      return List.of();
    }

    @Override
    public CaseFile change(CaseFile file, Act act) {
      other.done("edit-intake", file.id(), "place", "另一张台改过");
      return file.with(file.head().named("输给了另一张台", ""));
    }

    @Override
    public List<String> told(Act act) {
      return List.of();
    }
  }
}
