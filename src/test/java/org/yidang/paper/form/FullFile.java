package org.yidang.paper.form;

import static org.yidang.paper.form.SampleParties.id;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.yidang.model.casefile.PoliceType;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Routing;
import org.yidang.model.casefile.Source;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Outcome;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.model.followup.Retention;
import org.yidang.model.followup.Route;
import org.yidang.model.followup.Satisfaction;
import org.yidang.model.followup.Shelving;
import org.yidang.model.followup.Visit;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.office.Office;
import org.yidang.model.office.PersonRole;
import org.yidang.model.office.Profile;
import org.yidang.model.party.ChosenBy;
import org.yidang.model.party.Helper;
import org.yidang.model.party.HelperRole;
import org.yidang.model.party.Mediator;
import org.yidang.model.party.Party;
import org.yidang.model.session.Track;

/// A file that has everything: three parties on one side, among them a minor with a guardian, a
/// sheltered person and a name outside the basic plane; a firm with an agent; a long session; an
/// agreement with twelve duties; receipt, visit, ending, closing, shelf.
public final class FullFile {
  static final UUID FILE = id(1);
  static final UUID SESSION = id(30);
  static final UUID AGREEMENT = id(40);
  static final UUID ORAL = id(41);
  static final UUID RECEIPT = id(80);
  static final UUID VISIT = id(81);
  static final UUID ENDING = id(82);
  static final UUID CLOSING = id(83);
  static final LocalDate SIGNED = LocalDate.of(2026, 3, 16);

  static final Party FIRST =
      SampleParties.person(11, 1, "甲样一", "620000197803120012", "清屏县青石镇河湾小区6号楼602室");
  static final Party RARE =
      SampleParties.sheltered(
          SampleParties.person(12, 1, "买买提·壬样𠮷", "620000198506090026", "清屏县青石镇密居巷9号"), "维吾尔");
  static final Party MINOR =
      SampleParties.person(13, 1, "癸样小", "620000201005160115", "清屏县青石镇河湾小区6号楼502室");
  static final Party FIRM = SampleParties.firm(14, 2, "清屏县样石建材有限责任公司");

  private FullFile() {}

  public static Office office() {
    return Office.empty()
        .with(
            new Profile(
                id(2),
                "清屏县公安局青石派出所",
                "青石镇人民调解委员会",
                "清屏县",
                "青",
                "清公（青）",
                "林样调",
                PersonRole.MEDIATOR,
                "一号台",
                "清屏县人民法院",
                "（{year}）{letter}人调字第{no:3}号",
                "{letter}人调字〔{year}〕第{no}号",
                "{letter}调解字〔{year}〕{no}号",
                ""));
  }

  public static CaseFile file() {
    CaseFile file =
        CaseFile.opened(head(), intake())
            .withAll(List.of(FIRST, RARE, MINOR, FIRM))
            .with(SampleParties.guardian(21, MINOR.id(), "癸样父"))
            .with(SampleParties.lawyer(22, FIRM.id(), "辛样律"))
            .with(new Mediator(id(23), "林样调", ChosenBy.COMMITTEE, true))
            .with(new Mediator(id(24), "周样解", ChosenBy.PARTIES, false))
            .with(
                new Helper(
                    id(25),
                    HelperRole.HELPER,
                    "方样妇",
                    "青石镇妇联",
                    "主席",
                    "13900000025",
                    Optional.of(LocalDate.of(2026, 3, 1)),
                    Optional.of(LocalDate.of(2026, 3, 2)),
                    ""))
            .with(
                new Acceptance(
                    id(26),
                    LocalDate.of(2026, 3, 2),
                    CaseSource.APPLICATION,
                    true,
                    Difficulty.HARD,
                    "赵样登",
                    "当事人同时向社区反映，社区已派员协助。"));
    return FullSession.added(file).withAll(agreements()).withAll(duties()).withAll(after());
  }

  private static Head head() {
    return new Head(
        FILE,
        new Head.Cover(
            "（2026）青人调字第012号",
            "甲样一、买买提·壬样𠮷等3人与清屏县样石建材有限责任公司",
            "甲样一、买买提·壬样𠮷等3人、清屏县样石建材有限责任公司",
            LocalDate.of(2026, 3, 1),
            "林样调"),
        new Head.Course(
            Stage.ARCHIVED, 1, Set.of(Track.A), Risk.YELLOW, Optional.empty(), Optional.empty()),
        new Head.Next("", "", Optional.empty()));
  }

  private static Intake intake() {
    return new Intake(
        id(3),
        Source.CALL_110,
        "JQ202603010012",
        "周样警",
        LocalDateTime.of(2026, 3, 1, 9, 20),
        Optional.of(LocalDateTime.of(2026, 3, 1, 9, 45)),
        Optional.of(LocalDateTime.of(2026, 2, 27, 20, 5)),
        "清屏县青石镇河湾小区6号楼2单元502室",
        "青石镇第二警格（河湾网格）",
        DisputeType.NEIGHBOUR,
        Optional.of(PoliceType.LEAK),
        FullTexts.INTAKE,
        Optional.of(Money.of("4800")),
        EnumSet.of(Flag.DAMAGE, Flag.MINOR, Flag.REPEATED),
        2,
        Optional.of(Routing.MEDIATION_ROOM),
        "民警到场后劝开双方，拍照固定现场，双方同意到调解室调解，已移交人民调解室。");
  }

  private static List<Agreement> agreements() {
    return List.of(
        agreement(AGREEMENT, AgreementForm.WRITTEN, 1), agreement(ORAL, AgreementForm.ORAL, 2));
  }

  private static Agreement agreement(UUID id, AgreementForm form, int no) {
    return new Agreement(
        id,
        "青人调字〔2026〕第" + no + "号",
        form,
        AgreementState.SIGNED,
        form == AgreementForm.ORAL,
        form == AgreementForm.ORAL ? Optional.of(AGREEMENT) : Optional.empty(),
        Optional.of(SESSION),
        new Agreement.Wording(FullTexts.FACTS, FullTexts.ISSUES, FullTexts.TERMS, ""),
        6,
        SIGNED,
        new Agreement.Review("方样妇", Optional.of(SIGNED)),
        new Agreement.Signing(
            "林样调、周样解", "赵样登", Optional.of(SIGNED), Optional.of(SIGNED), Optional.of(SIGNED)));
  }

  private static List<org.yidang.model.entity.Entity> duties() {
    var all = new ArrayList<org.yidang.model.entity.Entity>();
    all.add(duty(1, DutyKind.PAYMENT, "漏水损失赔偿款（首期）", "2000", SIGNED, "现金"));
    all.add(duty(2, DutyKind.PAYMENT, "漏水损失赔偿款（余款）", "2800.50", LocalDate.of(2026, 4, 15), "银行转账"));
    all.add(
        duty(
            3,
            DutyKind.ACTION,
            "修复602室厨房给水管，并配合试水24小时。",
            "",
            LocalDate.of(2026, 3, 25),
            "由具有资质的施工单位施工"));
    all.add(duty(4, DutyKind.APOLOGY, "当面说明停水未通知的原因", "", SIGNED, "当面口头"));
    all.add(duty(5, DutyKind.RESTRAINT, "每日22时至次日7时不在河湾小区装卸石材", "", LocalDate.of(2027, 3, 15), ""));
    all.add(
        new Duty(
            id(65),
            AGREEMENT,
            6,
            DutyKind.PAYMENT,
            FIRM.id(),
            Optional.of(MINOR.id()),
            "康复补助费",
            Optional.of(Money.of("300")),
            LocalDate.of(2026, 4, 5),
            Repeat.MONTHLY,
            Optional.of(LocalDate.of(2027, 3, 31)),
            "微信转账"));
    all.add(
        new Duty(
            id(66),
            AGREEMENT,
            7,
            DutyKind.PAYMENT,
            FIRM.id(),
            Optional.of(RARE.id()),
            "临时安置费",
            Optional.of(Money.of("1234.56")),
            LocalDate.of(2026, 3, 31),
            Repeat.MONTHLY,
            Optional.empty(),
            "银行转账"));
    for (int place = 8; place <= 12; place++) {
      all.add(
          duty(
              place,
              DutyKind.PAYMENT,
              "第" + (place - 7) + "期维修分摊款",
              "186500",
              LocalDate.of(2026, place - 3, 30),
              "银行转账"));
    }
    all.add(
        new Duty(
            id(75),
            ORAL,
            1,
            DutyKind.ACTION,
            FIRM.id(),
            Optional.empty(),
            "当日重新划线",
            Optional.empty(),
            SIGNED,
            Repeat.ONCE,
            Optional.empty(),
            ""));
    all.add(new Mark(id(76), AGREEMENT, FIRST.id(), "甲样一", MarkKind.SIGNATURE, SIGNED));
    return all;
  }

  private static Duty duty(
      int place, DutyKind kind, String what, String amount, LocalDate due, String way) {
    return new Duty(
        id(59 + place),
        AGREEMENT,
        place,
        kind,
        FIRM.id(),
        Optional.of(FIRST.id()),
        what,
        amount.isEmpty() ? Optional.empty() : Optional.of(Money.of(amount)),
        due,
        Repeat.ONCE,
        Optional.empty(),
        way);
  }

  private static List<org.yidang.model.entity.Entity> after() {
    return List.of(
        new Performance(
            RECEIPT,
            id(61),
            LocalDate.of(2026, 4, 14),
            PerformanceResult.PERFORMED,
            Optional.of(Money.of("2800.50")),
            "银行转账（尾号3445）",
            "收〔2026〕3号",
            "方样妇",
            "已一次付清。"),
        new Visit(
            VISIT,
            LocalDate.of(2026, 4, 20),
            Optional.of(LocalDateTime.of(2026, 4, 20, 10, 0)),
            VisitWay.AT_HOME,
            "林样调",
            "甲样一、石样",
            FullTexts.PERFORMED,
            Optional.of(Satisfaction.SATISFIED),
            "双方均未起诉。",
            "余下分摊款尚未到期，公司经营困难，存在拖欠的可能。",
            "提醒公司每月25日前备款，社区网格员每月走访一次。",
            false),
        new Ending(
            ENDING,
            1,
            LocalDate.of(2026, 5, 6),
            EndReason.NOT_REACHED,
            "双方就石材装卸时间分歧较大，经三次调解仍不能取得一致。",
            EnumSet.allOf(Route.class),
            "保留好监测记录、照片和付款凭证。"),
        new Closing(
            CLOSING,
            1,
            LocalDate.of(2026, 6, 1),
            Outcome.PERFORMED,
            "青石镇人民调解委员会",
            "林样调",
            FullTexts.FACTS,
            "经三次调解，双方自愿达成书面协议一份，金额合计人民币4,800.50元，已履行完毕；回访满意。",
            "事实清楚，程序合法，协议已经履行，同意结案归档。",
            "孙样任"),
        new Shelving(
            id(84), 1, LocalDate.of(2026, 6, 3), "赵样登", Retention.LONG, "调解室一号柜第3层", "光盘一张另存。"));
  }
}
