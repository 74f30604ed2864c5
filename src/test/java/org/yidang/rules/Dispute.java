package org.yidang.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Mark;
import org.yidang.model.agreement.MarkKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseSource;
import org.yidang.model.casefile.Difficulty;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;
import org.yidang.rules.party.People;

/// A dispute with two parties for tests of rules: accepted on 1 March 2026, and what may be added.
public final class Dispute {
  public static final UUID JIA = People.id(11);
  public static final UUID YI = People.id(12);
  public static final UUID SESSION = People.id(21);
  public static final UUID AGREEMENT = People.id(31);
  public static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 1);
  public static final LocalDate AGREED = LocalDate.of(2026, 3, 16);

  private Dispute() {}

  /// A file at a stage, with its type, risk, tracks and flags.
  public static CaseFile file(
      Stage stage, DisputeType type, Risk risk, Set<Track> tracks, Set<Flag> flags) {
    CaseFile plain = People.file();
    Head h = plain.head();
    Intake i = plain.intake();
    Head head =
        new Head(
            h.id(),
            new Head.Cover("（2026）青人调字第001号", "甲样一与乙样二", "甲样一、乙样二", h.openedOn(), "林样调"),
            new Head.Course(stage, 1, tracks, risk, Optional.empty(), Optional.empty()),
            h.next());
    Intake intake =
        new Intake(
            i.id(),
            i.source(),
            "",
            i.firstReceiver(),
            i.reportedAt(),
            Optional.empty(),
            Optional.empty(),
            i.place(),
            "",
            type,
            Optional.empty(),
            i.facts(),
            Optional.empty(),
            flags,
            0,
            Optional.empty(),
            "");
    return CaseFile.opened(head, intake)
        .with(accepted(Difficulty.ORDINARY))
        .with(party(JIA, 1, "甲样一"))
        .with(party(YI, 2, "乙样二"));
  }

  public static CaseFile at(Stage stage) {
    return file(stage, DisputeType.NEIGHBOUR, Risk.BLUE, Set.of(Track.A), Set.of());
  }

  public static CaseFile of(DisputeType type) {
    return file(Stage.AGREED, type, Risk.BLUE, Set.of(Track.A), Set.of());
  }

  public static Acceptance accepted(Difficulty difficulty) {
    return new Acceptance(People.id(3), ACCEPTED, CaseSource.POLICE, false, difficulty, "林样调", "");
  }

  /// A party that was told its rights and agreed to be mediated.
  public static Party party(UUID id, int side, String name) {
    return People.party(id.getLeastSignificantBits() & 0xff, side, name)
        .told(ACCEPTED)
        .consenting(Consent.AGREED, ACCEPTED.atTime(10, 0));
  }

  /// A party born on a day, told and agreeing.
  public static Party born(UUID id, int side, LocalDate birth) {
    return People.party(
            id.getLeastSignificantBits() & 0xff, side, "学生样一", "", "", Optional.of(birth))
        .told(ACCEPTED)
        .consenting(Consent.AGREED, ACCEPTED.atTime(10, 0));
  }

  public static Session session(int no, Track track, String startAt, SessionResult result) {
    return new Session(
        People.id(20 + no),
        no,
        1,
        track,
        "",
        SessionForm.JOINT,
        false,
        LocalDateTime.parse(startAt),
        Optional.empty(),
        "调解室",
        "",
        "林样调",
        "吴样记",
        "",
        track == Track.B ? "LX1" : "",
        result,
        "",
        "",
        Optional.empty());
  }

  /// An agreement in which nothing is wrong, reached on 16 March.
  public static Agreement agreement(AgreementForm form) {
    return new Agreement(
        AGREEMENT,
        "青人调字〔2026〕第1号",
        form,
        AgreementState.CHECKED,
        false,
        Optional.empty(),
        Optional.empty(),
        new Agreement.Wording("602室漏水，致502室受损。", "漏水责任。", "双方和睦相处。", ""),
        3,
        AGREED,
        new Agreement.Review("郑样主", Optional.of(AGREED)),
        Agreement.Signing.by("林样调", "吴样记"));
  }

  /// The same agreement in another state, in part or whole.
  public static Agreement as(Agreement a, AgreementState state, boolean partial) {
    return new Agreement(
        a.id(),
        a.number(),
        a.form(),
        state,
        partial,
        a.replaces(),
        a.session(),
        a.wording(),
        a.copies(),
        a.draftedOn(),
        a.review(),
        a.signing());
  }

  public static Duty payment(long no, String amount, String due) {
    return new Duty(
        People.id(no),
        AGREEMENT,
        (int) no,
        DutyKind.PAYMENT,
        JIA,
        Optional.of(YI),
        "赔偿款",
        Optional.of(Money.of(amount)),
        LocalDate.parse(due),
        Repeat.ONCE,
        Optional.empty(),
        "转账");
  }

  public static Duty action(long no, UUID debtor, String due) {
    return new Duty(
        People.id(no),
        AGREEMENT,
        (int) no,
        DutyKind.ACTION,
        debtor,
        Optional.empty(),
        "修复漏水",
        Optional.empty(),
        LocalDate.parse(due),
        Repeat.ONCE,
        Optional.empty(),
        "");
  }

  public static Mark mark(long no, UUID party, String signer, String on) {
    return new Mark(
        People.id(no), AGREEMENT, party, signer, MarkKind.SIGNATURE, LocalDate.parse(on));
  }
}
