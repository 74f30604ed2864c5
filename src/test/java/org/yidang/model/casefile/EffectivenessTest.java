package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.party.Party;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.Table;
import org.yidang.rules.party.People;

class EffectivenessTest {
  private static final UUID THIRD = People.id(13);

  /// A13, B7: sides 1 and 2 are bound, side 3 where it owes something.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/effect.csv", useHeadersInDisplayName = true)
  void anAgreementIsInForceFromItsLatestMarkOn(
      AgreementForm form,
      String partial,
      @Nullable Integer debtor,
      @Nullable String marks,
      @Nullable LocalDate mediator,
      @Nullable LocalDate seal,
      int unmarked,
      @Nullable LocalDate effective) {
    Agreement agreement =
        partial(Dispute.agreement(form), partial.equals("yes"))
            .marked(Optional.ofNullable(mediator), Optional.ofNullable(seal));
    CaseFile file = Dispute.at(Stage.AGREED).with(Dispute.party(THIRD, 3, "丙样三")).with(agreement);
    if (debtor != null) {
      file = file.with(Dispute.action(41, party(debtor), "2026-03-25"));
    }
    long no = 50;
    for (String mark : Table.words(marks)) {
      UUID party = party(mark.charAt(0) - '0');
      file = file.with(Dispute.mark(no++, party, "", mark.substring(2)));
    }

    Effectiveness found = Effectiveness.of(file, agreement);

    assertThat(found.unmarked()).hasSize(unmarked);
    assertThat(found.on()).isEqualTo(Optional.ofNullable(effective));
    assertThat(found.complete()).isEqualTo(effective != null);
    assertThat(found.mediatorMissing()).isEqualTo(mediator == null);
    assertThat(found.sealMissing())
        .isEqualTo(seal == null && (form == AgreementForm.WRITTEN || form == AgreementForm.POLICE));
  }

  @Test
  void itWasAgreedOnTheDayOfItsSessionElseOfItsDraft() {
    CaseFile file =
        Dispute.at(Stage.AGREED)
            .with(Dispute.session(1, Track.A, "2026-03-14T15:00", SessionResult.AGREED));
    Agreement draft = Dispute.agreement(AgreementForm.ORAL);

    assertThat(Effectiveness.agreedOn(file, draft)).isEqualTo("2026-03-16");
    assertThat(Effectiveness.agreedOn(file, of(draft, Dispute.SESSION))).isEqualTo("2026-03-14");
  }

  /// 甲 against 乙, 丁 and a third party 丙: whom an agreement binds in which somebody owes, perhaps
  /// to somebody.
  @ParameterizedTest
  @CsvSource({
    "no,  '',  '',  甲样一 乙样二 丁样四",
    "no,  乙,  '',  甲样一 乙样二 丁样四",
    "no,  丙,  '',  甲样一 乙样二 丁样四 丙样三",
    "no,  乙,  丙,  甲样一 乙样二 丁样四 丙样三",
    "yes, '',  '',  甲样一 乙样二 丁样四",
    "yes, 乙,  '',  甲样一 乙样二",
    "yes, 丁,  甲,  甲样一 丁样四",
    "yes, 甲,  '',  甲样一 乙样二 丁样四",
    "yes, 丙,  '',  甲样一 乙样二 丁样四 丙样三",
    "yes, 丙,  甲,  甲样一 乙样二 丁样四 丙样三",
    "yes, 乙,  丁,  甲样一 乙样二 丁样四",
  })
  void aPartBindsThoseItNamesAndSomebodyOfEachSide(
      String partial, String debtor, String creditor, String bound) {
    Agreement agreement = partial(Dispute.agreement(AgreementForm.WRITTEN), partial.equals("yes"));
    CaseFile file =
        Dispute.at(Stage.AGREED)
            .with(Dispute.party(People.id(14), 2, "丁样四"))
            .with(Dispute.party(THIRD, 3, "丙样三"))
            .with(agreement);
    if (!debtor.isEmpty()) {
      file = file.with(owing(debtor, creditor));
    }

    assertThat(Effectiveness.bound(file, agreement))
        .extracting(Party::name)
        .containsExactly(bound.split(" "));
  }

  private static Duty owing(String debtor, String creditor) {
    return new Duty(
        People.id(41),
        Dispute.AGREEMENT,
        1,
        DutyKind.ACTION,
        called(debtor),
        creditor.isEmpty() ? Optional.empty() : Optional.of(called(creditor)),
        "修复漏水",
        Optional.empty(),
        LocalDate.of(2026, 3, 25),
        Repeat.ONCE,
        Optional.empty(),
        "");
  }

  private static UUID called(String name) {
    return switch (name) {
      case "甲" -> Dispute.JIA;
      case "乙" -> Dispute.YI;
      case "丁" -> People.id(14);
      default -> THIRD;
    };
  }

  @Test
  void itHasBegunWithTheFirstMarkOfWhomever() {
    Agreement blank = Dispute.agreement(AgreementForm.WRITTEN);
    CaseFile file = Dispute.at(Stage.AGREED).with(blank);
    Optional<LocalDate> day = Optional.of(Dispute.AGREED);

    assertThat(Effectiveness.begun(file, blank)).isFalse();
    assertThat(Effectiveness.begun(file, blank.marked(day, Optional.empty()))).isTrue();
    assertThat(Effectiveness.begun(file, blank.marked(Optional.empty(), day))).isTrue();
    CaseFile marked = file.with(Dispute.mark(50, Dispute.JIA, "甲样一", "2026-03-16"));
    assertThat(Effectiveness.begun(marked, blank)).isTrue();
  }

  private static UUID party(int side) {
    return switch (side) {
      case 1 -> Dispute.JIA;
      case 2 -> Dispute.YI;
      default -> THIRD;
    };
  }

  private static Agreement partial(Agreement a, boolean partial) {
    return copy(a, partial, a.session());
  }

  private static Agreement of(Agreement a, UUID session) {
    return copy(a, a.partial(), Optional.of(session));
  }

  private static Agreement copy(Agreement a, boolean partial, Optional<UUID> session) {
    return new Agreement(
        a.id(),
        a.number(),
        a.form(),
        a.state(),
        partial,
        a.replaces(),
        session,
        a.wording(),
        a.copies(),
        a.draftedOn(),
        a.review(),
        a.signing());
  }
}
