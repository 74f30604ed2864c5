package org.yidang.paper.form;

import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.PoliceType;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Routing;
import org.yidang.model.casefile.Source;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Satisfaction;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.party.Party;
import org.yidang.model.session.Attendance;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Presence;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionForm;
import org.yidang.model.session.SessionResult;
import org.yidang.model.session.Track;

/// An everyday file (domain §12, 1): two neighbours, a leak, one agreement on one page.
final class PlainFile {
  static final UUID FILE = id(501);
  static final UUID SESSION = id(530);
  static final UUID AGREEMENT = id(540);
  static final UUID VISIT = id(580);
  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 16);
  static final Party UPPER =
      SampleParties.person(511, 2, "甲样一", "620000197803120012", "青石镇河湾小区6号楼602室");
  static final Party LOWER =
      SampleParties.person(512, 1, "乙样二", "620000198506090026", "青石镇河湾小区6号楼502室");

  private PlainFile() {}

  static CaseFile file() {
    return CaseFile.opened(head(), intake())
        .withAll(List.of(UPPER, LOWER))
        .with(
            new Acceptance(
                id(526),
                LocalDate.of(2026, 3, 2),
                CaseSource.POLICE,
                false,
                Difficulty.ORDINARY,
                "林样调",
                ""))
        .withAll(session())
        .withAll(agreement())
        .with(
            new Visit(
                VISIT,
                LocalDate.of(2026, 4, 20),
                Optional.of(LocalDateTime.of(2026, 4, 20, 15, 0)),
                VisitWay.PHONE,
                "林样调",
                "乙样二",
                "水管已修好，4,800元已全部付清。",
                Optional.of(Satisfaction.SATISFIED),
                "没有。",
                "没有。",
                "",
                false));
  }

  private static Head head() {
    return new Head(
        FILE,
        new Head.Cover("（2026）青人调字第001号", "乙样二与甲样一", "乙样二、甲样一", LocalDate.of(2026, 3, 1), "林样调"),
        new Head.Course(
            Stage.VISITING, 1, Set.of(Track.A), Risk.BLUE, Optional.empty(), Optional.empty()),
        new Head.Next("~next.close", "林样调", Optional.of(LocalDate.of(2026, 4, 30))));
  }

  private static Intake intake() {
    return new Intake(
        id(503),
        Source.CALL_110,
        "JQ202603010005",
        "周样警",
        LocalDateTime.of(2026, 3, 1, 8, 10),
        Optional.of(LocalDateTime.of(2026, 3, 1, 8, 30)),
        Optional.of(LocalDateTime.of(2026, 2, 28, 21, 0)),
        "青石镇河湾小区6号楼502室",
        "青石镇第二警格",
        DisputeType.NEIGHBOUR,
        Optional.of(PoliceType.LEAK),
        "楼上602室漏水，致502室客厅顶棚渗水，双方为维修和赔偿发生争吵。",
        Optional.of(Money.of("4800")),
        Set.of(Flag.DAMAGE),
        0,
        Optional.of(Routing.MEDIATION_ROOM),
        "双方同意到调解室调解。");
  }

  private static List<org.yidang.model.entity.Entity> agreement() {
    return List.of(
        new Agreement(
            AGREEMENT,
            "青人调字〔2026〕第1号",
            AgreementForm.WRITTEN,
            AgreementState.SIGNED,
            false,
            Optional.empty(),
            Optional.of(SESSION),
            new Agreement.Wording(
                "2026年2月28日，602室给水管破裂，致502室客厅顶棚渗水，损失经双方清点为人民币4,800元。",
                "争议事项：维修和赔偿。责任：漏水由602室水管老化引起，甲样一负全部责任。",
                "",
                ""),
            3,
            SIGNED,
            Agreement.Review.none(),
            Agreement.Signing.by("林样调", "赵样登")),
        duty(1, DutyKind.ACTION, "修复602室给水管", "", LocalDate.of(2026, 3, 25), ""),
        duty(2, DutyKind.PAYMENT, "赔偿款", "2000", SIGNED, "现金"),
        duty(3, DutyKind.PAYMENT, "赔偿款", "2800", LocalDate.of(2026, 4, 15), "银行转账"));
  }

  private static Duty duty(
      int place, DutyKind kind, String what, String amount, LocalDate due, String way) {
    return new Duty(
        id(560 + place),
        AGREEMENT,
        place,
        kind,
        UPPER.id(),
        Optional.of(LOWER.id()),
        what,
        amount.isEmpty() ? Optional.empty() : Optional.of(Money.of(amount)),
        due,
        Repeat.ONCE,
        Optional.empty(),
        way);
  }

  private static List<org.yidang.model.entity.Entity> session() {
    return List.of(
        new Session(
            SESSION,
            1,
            1,
            Track.A,
            "",
            SessionForm.JOINT,
            true,
            LocalDateTime.of(2026, 3, 9, 14, 30),
            Optional.of(LocalDateTime.of(2026, 3, 9, 16, 0)),
            "青石派出所人民调解室",
            "",
            "林样调",
            "赵样登",
            "",
            "",
            SessionResult.TO_BE_CONTINUED,
            "请水暖工出具检查意见",
            "甲样一",
            Optional.of(LocalDate.of(2026, 3, 16))),
        at(1, LOWER, "申请人"),
        at(2, UPPER, "被申请人"),
        said(1, LineKind.STATEMENT, "乙样二", "2月28日晚上我家客厅顶棚开始滴水，吊顶和沙发都湿了，我上楼找他，他不承认。"),
        said(2, LineKind.STATEMENT, "甲样一", "我家地面没有水，不一定是我家漏的，请专业的人来看一看。"),
        said(3, LineKind.QUESTION, "林样调", "请水暖工上门检查，费用怎么出，双方有没有意见？"),
        said(4, LineKind.ANSWER, "甲样一", "费用我先垫，查出来不是我家的再说。"),
        said(5, LineKind.ANSWER, "乙样二", "同意。"),
        new Item(id(571), SESSION, 1, "由甲样一先行垫付检查费，3月15日前完成检查", ItemState.AGREED),
        new Item(id(572), SESSION, 2, "漏水责任由谁承担", ItemState.OPEN));
  }

  private static Attendance at(int place, Party party, String as) {
    return new Attendance(
        id(590 + place),
        SESSION,
        place,
        Optional.of(party.id()),
        party.name(),
        as,
        Presence.PRESENT);
  }

  private static MinuteLine said(int place, LineKind kind, String speaker, String text) {
    return new MinuteLine(id(550 + place), SESSION, place, kind, speaker, text);
  }
}
