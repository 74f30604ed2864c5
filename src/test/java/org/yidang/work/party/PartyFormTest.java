package org.yidang.work.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.kit.id.IdKind;
import org.yidang.kit.id.Sex;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.party.PartyKind;
import org.yidang.rules.Finding;
import org.yidang.rules.Table;
import org.yidang.work.TestDesk;
import org.yidang.work.form.Form;
import org.yidang.work.form.Input;

class PartyFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final UUID ID = new UUID(0, 1);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/rules/party.csv", numLinesToSkip = 1)
  void whatIsWrongWithAPartyByItself(
      String sort,
      @Nullable String kind,
      @Nullable String idKind,
      @Nullable String idNumber,
      @Nullable String noIdReason,
      @Nullable String birth,
      @Nullable String creditCode,
      @Nullable String wanted) {
    Form form =
        Form.of(
            "side", "1",
            "name", "甲样一",
            "kind", Table.text(kind),
            "idKind", Table.text(idKind),
            "idNumber", Table.text(idNumber),
            "noIdReason", Table.text(noIdReason),
            "birth", Table.text(birth),
            "creditCode", Table.text(creditCode));

    assertThat(PartyForm.SPEC.check(form, Set.of())).as(sort).isEmpty();
    List<Finding> found = PartyForm.judge(Input.of(form), TODAY);
    assertThat(TestDesk.rules(found)).as(sort).isEqualTo(Table.words(wanted));
  }

  @Test
  void doubtsAboutACreditCodeNeverBlock() {
    Form form =
        Form.of("side", "1", "name", "样石建材公司", "kind", "organisation", "creditCode", "9162");

    assertThat(PartyForm.judge(Input.of(form), TODAY)).noneMatch(Finding::blocks);
  }

  @Test
  void birthdayAndSexFollowFromTheNumber() {
    Party party =
        read(
            Form.of(
                "side", "2",
                "name", "子样一",
                "idNumber", "620000198506090026",
                "sex", "male",
                "birth", "1999-01-01"));

    assertThat(party.sex()).contains(Sex.FEMALE);
    assertThat(party.birth()).contains(LocalDate.of(1985, 6, 9));
    assertThat(party.idKind()).isEqualTo(IdKind.CITIZEN);
    assertThat(party.ageOn(TODAY)).hasValue(40);
    assertThat(party.minorOn(TODAY)).isFalse();
  }

  @Test
  void withoutANumberTheyAreTakenAsSaid() {
    Party party = read(Form.of("side", "2", "name", "子样一", "sex", "female", "birth", "2010-05-16"));

    assertThat(party.sex()).contains(Sex.FEMALE);
    assertThat(party.minorOn(TODAY)).isTrue();
    assertThat(party.idKind()).isEqualTo(IdKind.NONE);
  }

  @Test
  void whatIsLeftOutHasItsUsualMeaning() {
    Party party = read(Form.of("side", "2", "name", "子样一"));

    assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
    assertThat(party.heads()).isEqualTo(1);
    assertThat(party.sheltered()).isFalse();
    assertThat(party.consent()).isEqualTo(Consent.UNDECLARED);
    assertThat(party.consentAt()).isEmpty();
    assertThat(party.rightsToldOn()).isEmpty();
    assertThat(party.sex()).isEmpty();
    assertThat(party.ageOn(TODAY)).isEmpty();
  }

  @Test
  void numbersAreKeptInOneForm() {
    Party party =
        read(
            Form.of(
                "side", "1",
                "name", " 壬样𠮷 ",
                "idNumber", "６２００００ 19951212 010x",
                "phone", "+86 139 0000 0001",
                "nation", "回族"));

    assertThat(party.name()).isEqualTo("壬样𠮷");
    assertThat(party.idNumber()).isEqualTo("62000019951212010X");
    assertThat(party.phone()).isEqualTo("13900000001");
    assertThat(party.nation()).isEqualTo("回");
  }

  private static Party read(Form form) {
    return PartyForm.read(Input.of(form), ID, TODAY);
  }
}
