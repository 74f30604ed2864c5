package org.yidang.paper.form;

import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Source;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Outcome;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.party.Party;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;

/// A file with no more than what every entity must hold, in an office that has not been set up.
final class SmallFile {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 8);

  private SmallFile() {}

  /// On written application; every form but P04.
  static CaseFile file() {
    return file(true);
  }

  static CaseFile file(boolean writtenApplication) {
    Party one = SampleParties.bare(711, 1, "丁样四");
    Party two = SampleParties.bare(712, 2, "戊样五");
    return CaseFile.opened(head(), intake())
        .withAll(List.of(one, two))
        .with(
            new Acceptance(
                id(726),
                DAY,
                CaseSource.APPLICATION,
                writtenApplication,
                Difficulty.ORDINARY,
                "",
                ""))
        .with(
            new Session(
                id(730),
                1,
                1,
                Track.A,
                "",
                SessionForm.JOINT,
                true,
                LocalDateTime.of(2026, 5, 8, 9, 0),
                Optional.empty(),
                "",
                "",
                "",
                "",
                "",
                "",
                SessionResult.NOT_AGREED,
                "",
                "",
                Optional.empty()))
        .with(agreement(740, AgreementForm.WRITTEN))
        .with(agreement(741, AgreementForm.ORAL))
        .with(
            new Duty(
                id(760),
                id(740),
                1,
                DutyKind.PAYMENT,
                one.id(),
                Optional.of(two.id()),
                "",
                Optional.of(Money.of("300")),
                DAY.plusDays(7),
                Repeat.ONCE,
                Optional.empty(),
                ""))
        .with(
            new Performance(
                id(780),
                id(760),
                DAY,
                PerformanceResult.PERFORMED,
                Optional.of(Money.of("300")),
                "",
                "",
                "",
                ""))
        .with(
            new Visit(
                id(781),
                DAY,
                Optional.of(DAY.atTime(10, 30)),
                VisitWay.PHONE,
                "",
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                false))
        .with(new Ending(id(782), 1, DAY, EndReason.OTHER, "", Set.of(), ""))
        .with(new Closing(id(783), 1, DAY, Outcome.OTHER, "", "", "", "", "", ""));
  }

  private static Agreement agreement(int no, AgreementForm form) {
    return new Agreement(
        id(no),
        "",
        form,
        AgreementState.DRAFT,
        false,
        Optional.empty(),
        Optional.empty(),
        new Agreement.Wording("", "", "", ""),
        0,
        DAY,
        Agreement.Review.none(),
        Agreement.Signing.by("", ""));
  }

  private static Head head() {
    return new Head(
        id(701),
        new Head.Cover("", "丁样四与戊样五", "丁样四、戊样五", DAY, ""),
        new Head.Course(Stage.CLOSED, 1, Set.of(), Risk.BLUE, Optional.empty(), Optional.empty()),
        new Head.Next("", "", Optional.empty()));
  }

  private static Intake intake() {
    return new Intake(
        id(703),
        Source.COUNTER,
        "",
        "",
        LocalDateTime.of(2026, 5, 8, 8, 0),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        DisputeType.BUSINESS,
        Optional.empty(),
        "",
        Optional.empty(),
        Set.of(),
        0,
        Optional.empty(),
        "");
  }
}
