package org.yidang.work.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.kit.id.IdKind;
import org.yidang.kit.id.Sex;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.work.Outcome;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// Adding, correcting and taking out parties.
class PartyTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.opened();

  @Test
  void aPartyIsAddedAndTheTitleFollows() {
    Outcome.Done done =
        desk.done(
            "add-party",
            file,
            "side",
            "2",
            "name",
            "壬样𠮷",
            "idNumber",
            "620000199007170077",
            "nation",
            "回");

    Party party = desk.file(file).party(done.ids().get("")).orElseThrow();
    assertThat(party.name()).isEqualTo("壬样𠮷");
    assertThat(party.sex()).contains(Sex.MALE);
    assertThat(party.birth()).contains(LocalDate.of(1990, 7, 17));
    assertThat(desk.file(file).head().title()).isEqualTo("乙样二与甲样一、壬样𠮷");
    assertThat(desk.file(file).head().parties()).isEqualTo("乙样二、甲样一、壬样𠮷");
    assertThat(desk.told()).isEqualTo("登记当事人 壬样𠮷");
  }

  @Test
  void aMinorIsToHaveAGuardian() {
    Outcome.Done done =
        desk.done("add-party", file, "side", "2", "name", "学生样一", "idNumber", "620000201005160115");

    assertThat(TestDesk.rules(done.notes())).containsExactly("party.guardian@name");
  }

  @Test
  void anOrganisationIsAPartyToo() {
    desk.done(
        "add-party",
        file,
        "side",
        "2",
        "kind",
        "organisation",
        "name",
        "样石建材公司",
        "creditCode",
        "91620000MAFAKE0019",
        "chief",
        "石样");

    assertThat(desk.file(file).side(2)).extracting(Party::chief).contains("石样");
  }

  @Test
  void aWrongCheckDigitIsRefusedAndADoubtfulCreditCodeOnlyWarnedOf() {
    assertThat(
            desk.rulesRefused(
                "add-party", file, "side", "2", "name", "壬样七", "idNumber", "620000199007170078"))
        .containsExactly("id.wrong-check-digit@idNumber");
    Form doubtful =
        Form.of(
            "file", file.toString(),
            "side", "2",
            "kind", "organisation",
            "name", "样石建材公司",
            "creditCode", "91620000MAFAKE0018");
    assertThat(TestDesk.rules(desk.refused("add-party", doubtful)))
        .containsExactly("credit-code.wrong-check-digit@creditCode");
    desk.done("add-party", doubtful.with("override", "已核对营业执照"));
  }

  @Test
  void whatIsNotNamedInACorrectionStays() {
    desk.done("state-consent", file, "consent", "agreed");
    desk.done("tell-rights", file);
    Party before = desk.party(file, 1);

    desk.done("edit-party", file, "party", before.id().toString(), "phone", "0931-1234567");

    Party after = desk.party(file, 1);
    assertThat(after.phone()).isEqualTo("0931-1234567");
    assertThat(after).usingRecursiveComparison().ignoringFields("phone").isEqualTo(before);
    assertThat(after.consent()).isEqualTo(Consent.AGREED);
    assertThat(after.rightsToldOn()).isPresent();
    assertThat(desk.told()).isEqualTo("更正当事人 乙样二 的信息");
  }

  @Test
  void aCorrectedNameIsInTheTitle() {
    desk.done("edit-party", file, "party", id(1), "name", "乙样贰");

    assertThat(desk.file(file).head().title()).isEqualTo("乙样贰与甲样一");
  }

  @Test
  void aCorrectedNumberChangesBirthdayAndSex() {
    desk.done("edit-party", file, "party", id(1), "idNumber", "620000199202030045");

    assertThat(desk.party(file, 1).birth()).contains(LocalDate.of(1992, 2, 3));
    assertThat(desk.party(file, 1).sex()).contains(Sex.FEMALE);
  }

  @Test
  void aCorrectionIsJudgedAsAWhole() {
    assertThat(desk.rulesRefused("edit-party", file, "party", id(1), "name", ""))
        .containsExactly("form.required@name");
    assertThat(desk.rulesRefused("edit-party", file, "party", id(1), "idKind", "none"))
        .containsExactly("party.no-id-reason@noIdReason");
    assertThat(desk.rulesRefused("edit-party", file, "party", file.toString(), "name", "某"))
        .containsExactly("party.unknown@party");
    assertThat(desk.rulesRefused("edit-party", file, "name", "某"))
        .containsExactly("form.required@party");
  }

  @Test
  void whoCameWithoutPapersIsCorrectedAndHandsThemInLater() {
    UUID came = desk.done("add-party", file, "side", "2", "name", "巳样五").ids().get("");
    String party = came.toString();

    desk.done("edit-party", file, "party", party, "phone", "13900000005");
    desk.done("edit-party", file, "party", party, "idKind", "none", "address", "青石镇河湾小区");
    assertThat(party(came).phone()).isEqualTo("13900000005");
    assertThat(party(came).idKind()).isEqualTo(IdKind.NONE);

    desk.done("edit-party", file, "party", party, "idNumber", "620000199202030045");
    assertThat(party(came).idKind()).isEqualTo(IdKind.CITIZEN);
    assertThat(party(came).idNumber()).isEqualTo("620000199202030045");
    assertThat(party(came).birth()).contains(LocalDate.of(1992, 2, 3));
  }

  @Test
  void aNumberEndsHavingNoPaperAndHavingNoPaperEndsTheNumber() {
    desk.done("edit-party", file, "party", id(1), "idKind", "none", "noIdReason", "证件遗失");
    assertThat(desk.party(file, 1).idNumber()).isEmpty();
    assertThat(desk.party(file, 1).noIdReason()).isEqualTo("证件遗失");

    desk.done("edit-party", file, "party", id(1), "idNumber", "620000198506090026");
    assertThat(desk.party(file, 1).idKind()).isEqualTo(IdKind.CITIZEN);
    assertThat(desk.party(file, 1).idNumber()).isEqualTo("620000198506090026");
    assertThat(desk.party(file, 1).noIdReason()).isEmpty();
    assertThat(
            desk.rulesRefused(
                "edit-party",
                file,
                "party",
                id(1),
                "idKind",
                "none",
                "noIdReason",
                "证件遗失",
                "idNumber",
                "620000197803120012"))
        .containsExactly("id.other-document@idNumber");
  }

  @Test
  void whoTurnsOutToBeAnOrganisationHasNothingThatOnlyPeopleHave() {
    desk.done("edit-party", file, "party", id(1), "nation", "汉", "work", "个体户");

    Outcome.Done done =
        desk.done(
            "edit-party",
            file,
            "party",
            id(1),
            "kind",
            "organisation",
            "name",
            "样安物业",
            "creditCode",
            "91620000MAFAKE002C");

    Party body = desk.party(file, 1);
    assertThat(TestDesk.rules(done.notes())).containsExactly("party.kind-changed@kind");
    assertThat(body.birth()).isEmpty();
    assertThat(body.sex()).isEmpty();
    assertThat(body.idNumber() + body.nation() + body.work()).isEmpty();
    assertThat(body.idKind()).isEqualTo(IdKind.NONE);
    assertThat(body.phone()).isEqualTo("13900000002");

    desk.done("edit-party", file, "party", id(1), "kind", "person", "name", "乙样二");
    assertThat(desk.party(file, 1).creditCode()).isEmpty();
  }

  @Test
  void theLastOfASideMayNotGoOverAfterAcceptance() {
    desk.done("edit-party", file, "party", id(1), "side", "3");
    desk.done("edit-party", file, "party", desk.party(file, 3).id().toString(), "side", "1");
    desk.done("triage", file, "routing", "mediation-room", "tracks", "a");
    desk.done("accept", file, "source", "initiative");

    assertThat(desk.rulesRefused("edit-party", file, "party", id(1), "side", "2"))
        .containsExactly("party.last-of-side@side");
    assertThat(desk.rulesRefused("remove-party", file, "party", id(1)))
        .containsExactly("party.last-of-side@party");
  }

  @Test
  void whoWasWrittenDownByMistakeIsTakenOutWithWhoeverStandsForThem() {
    String one = id(1);
    desk.done("add-agent", file, "party", one, "standing", "guardian", "name", "申样父");

    desk.done("remove-party", file, "party", one, "reason", "登记有误");

    assertThat(desk.file(file).parties()).extracting(Party::name).containsExactly("甲样一");
    assertThat(desk.file(file).agents()).isEmpty();
    assertThat(desk.file(file).head().title()).isEqualTo("甲样一");
    assertThat(desk.lastEntry().reason()).isEqualTo("登记有误");
    assertThat(desk.told()).isEqualTo("去掉当事人 乙样二");
    assertThat(desk.rulesRefused("remove-party", file, "party", one))
        .containsExactly("party.unknown@party");
  }

  @Test
  void allPartiesOrSomeSayWhatTheyThinkOfMediation() {
    desk.done("state-consent", file, "consent", "agreed");

    assertThat(desk.file(file).parties())
        .allMatch(party -> party.consent() == Consent.AGREED)
        .allMatch(
            party -> party.consentAt().orElseThrow().equals(LocalDateTime.of(2026, 3, 2, 9, 0)));
    assertThat(desk.told()).isEqualTo("乙样二、甲样一：同意调解");

    Outcome.Done done =
        desk.done(
            "state-consent",
            Form.of(
                    "file", file.toString(),
                    "consent", "refused",
                    "statedAt", "2026-03-02 08:50")
                .withRows("parties", List.of(Form.of("party", id(2)))));

    assertThat(TestDesk.rules(done.notes())).containsExactly("A1.refused@consent");
    assertThat(desk.party(file, 1).consent()).isEqualTo(Consent.AGREED);
    assertThat(desk.party(file, 2).consent()).isEqualTo(Consent.REFUSED);
    assertThat(desk.party(file, 2).consentAt()).contains(LocalDateTime.of(2026, 3, 2, 8, 50));
    assertThat(desk.told()).isEqualTo("甲样一：拒绝调解");
  }

  @Test
  void afterARefusalTheNextStepIsToEndUntilSheThinksBetterOfIt() {
    UUID accepted = desk.accepted();
    desk.done("state-consent", accepted, "consent", "refused");
    assertThat(desk.file(accepted).head().nextStep()).isEqualTo("~next.end-mediation");
    assertThat(desk.file(accepted).head().nextOn()).contains(LocalDate.of(2026, 3, 5));

    desk.done("state-consent", accepted, "consent", "agreed");
    assertThat(desk.file(accepted).head().nextStep()).isEqualTo("~next.tell-rights");

    desk.done("state-consent", file, "consent", "refused");
    assertThat(desk.file(file).head().nextStep()).as("not yet sorted").isEqualTo("~next.triage");
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    desk.done("state-consent", file, "consent", "agreed");

    assertThat(desk.at("2026-03-03T09:00").done("state-consent", file, "consent", "agreed").seq())
        .isZero();
  }

  @Test
  void consentIsOfSomebodyOfTheFileAndNotOfTomorrow() {
    Form stranger =
        Form.of("file", file.toString(), "consent", "agreed")
            .withRows("parties", List.of(Form.of("party", file.toString())));
    assertThat(TestDesk.rules(desk.refused("state-consent", stranger)))
        .containsExactly("party.unknown@parties[0].party");
    assertThat(
            desk.rulesRefused(
                "state-consent", file, "consent", "agreed", "statedAt", "2026-03-03 08:00"))
        .containsExactly("date.in-future@statedAt");
    UUID empty = desk.opened(Form.empty().withRows("parties", List.of()));
    assertThat(desk.rulesRefused("state-consent", empty, "consent", "agreed"))
        .containsExactly("party.none@parties");
  }

  @Test
  void rightsAreToldBeforeTheFirstSession() {
    UUID accepted = desk.accepted();

    desk.done(
        "tell-rights",
        Form.of("file", accepted.toString())
            .withRows(
                "parties", List.of(Form.of("party", desk.party(accepted, 1).id().toString()))));

    assertThat(desk.party(accepted, 1).rightsToldOn()).contains(LocalDate.of(2026, 3, 2));
    assertThat(desk.party(accepted, 2).rightsToldOn()).isEmpty();
    assertThat(desk.file(accepted).head().nextStep()).isEqualTo("~next.tell-rights");

    desk.done("tell-rights", accepted, "on", "2026-03-02");

    assertThat(desk.file(accepted).head().nextStep()).isEqualTo("~next.first-session");
    assertThat(desk.file(accepted).head().nextOn()).contains(LocalDate.of(2026, 3, 5));
    assertThat(desk.told()).isEqualTo("2026年3月2日向甲样一告知权利义务");
  }

  @Test
  void theDayOnWhichRightsWereToldIsNotChangedWithoutAWord() {
    desk.done(
        "tell-rights",
        Form.of("file", file.toString(), "on", "2026-03-02")
            .withRows("parties", List.of(Form.of("party", id(1)))));
    desk.at("2026-03-04T09:00");

    desk.done("tell-rights", file);
    assertThat(desk.party(file, 1).rightsToldOn()).contains(LocalDate.of(2026, 3, 2));
    assertThat(desk.party(file, 2).rightsToldOn()).contains(LocalDate.of(2026, 3, 4));
    assertThat(desk.told()).isEqualTo("2026年3月4日向甲样一告知权利义务");

    assertThat(desk.rulesRefused("tell-rights", file, "on", "2026-03-03"))
        .containsExactly("rights.told-before@on");
    desk.done("tell-rights", file, "on", "2026-03-03", "override", "登记的日期有误");
    assertThat(desk.party(file, 1).rightsToldOn()).contains(LocalDate.of(2026, 3, 3));
  }

  @Test
  void rightsAreNotToldTomorrowNorBeforeTheReport() {
    assertThat(desk.rulesRefused("tell-rights", file, "on", "2026-03-03"))
        .containsExactly("date.in-future@on");
    assertThat(desk.rulesRefused("tell-rights", file, "on", "2026-03-01"))
        .containsExactly("rights.before-report@on");
  }

  private Party party(UUID party) {
    return desk.file(file).party(party).orElseThrow();
  }

  private String id(int side) {
    return desk.party(file, side).id().toString();
  }
}
