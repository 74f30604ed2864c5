package org.yidang.paper;

import java.util.List;
import org.yidang.paper.block.Cell;
import org.yidang.paper.block.Document;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.Numbering;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.Paragraph;
import org.yidang.paper.block.SealPlace;
import org.yidang.paper.block.Signature;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Table;
import org.yidang.paper.block.Text;

/// A mediation agreement of invented people that runs over two pages: what the engine is tried on.
final class SampleAgreement {
  private SampleAgreement() {}

  static Document document() {
    return Document.of("人民调解协议书", PageStyle.FORM)
        .and(
            Paragraph.title("人民调解协议书"),
            Paragraph.number(Text.of("编号：").andKept("number", "青调协〔2026〕7号")),
            parties(),
            Paragraph.heading("纠纷主要事实、争议事项").space(8, 0),
            Paragraph.body(Text.field("facts", FACTS)),
            Paragraph.heading("经调解，自愿达成如下协议"))
        .and(Paragraph.clauses(Numbering.CHINESE, clauses()))
        .and(
            Paragraph.heading("履行方式、时限"),
            Paragraph.body(Text.field("performance", PERFORMANCE)),
            Paragraph.body(
                Text.of("本协议一式").andFill("copies", "四", 3).and("份，当事人各执一份，人民调解委员会留存一份，派出所备案一份。")),
            Paragraph.choices(
                    Text.of("告知司法确认："),
                    List.of(
                        new org.yidang.paper.block.Choice(true, "①已告知", "confirmation.told"),
                        new org.yidang.paper.block.Choice(false, "②当事人不申请", "confirmation.none")))
                .indent(org.yidang.paper.block.Indent.TWO))
        .and(
            new SignatureRows(
                List.of(
                    Signature.of("当事人（签名、盖章或按指印）：", "sign.a").dated(),
                    Signature.of("当事人（签名、盖章或按指印）：", "sign.b").dated()),
                1,
                14),
            new SignatureRows(
                List.of(
                    Signature.of("人民调解员（签名）：", "sign.mediator"),
                    Signature.of("记录人（签名）：", "sign.recorder")),
                2,
                14),
            new SealPlace(
                Text.field("committee", "青石镇人民调解委员会"), Text.field("signed", "2026年3月16日"), true));
  }

  private static Table parties() {
    Table table = Table.fields(20, 22, 34, 16, 16, 16, 20, 16);
    table = party(table, "party[0]", "甲样一", "男", "汉族", "47", "620000197803120012", "个体经营");
    table = party(table, "party[1]", "买买提·壬样𠮷", "男", "维吾尔族", "62", "620000196309080081", "退休");
    return table.look(Look.BODY_S4);
  }

  private static Table party(
      Table table,
      String at,
      String name,
      String sex,
      String nation,
      String age,
      String id,
      String work) {
    return table
        .row(
            Cell.label("当事人\n姓名"),
            Cell.centred(at + ".name", name).across(2),
            Cell.label("性别"),
            Cell.centred(at + ".sex", sex),
            Cell.label("民族"),
            Cell.centred(at + ".nation", nation).across(2))
        .row(
            Cell.label("身份证件号码"),
            Cell.centred(at + ".id", id).across(2),
            Cell.label("年龄"),
            Cell.centred(at + ".age", age),
            Cell.label("职业"),
            Cell.centred(at + ".work", work).across(2))
        .row(
            Cell.label("联系方式"),
            Cell.centred(at + ".phone", "13900000001").across(2),
            Cell.label("单位或住址"),
            Cell.value(at + ".address", "清屏县青石镇样石路18号青石家园6号楼2单元602室").across(4));
  }

  private static List<Text> clauses() {
    return List.of(
        Text.of(
            "甲样一应于2026年3月25日前自费修复602室厨房给水管（含墙内暗管），修复后双方共同试水24小时，"
                + "无渗漏视为合格；试水不合格的，应在3日内返工——返工费用由甲样一承担。"),
        Text.of(
            "甲样一赔偿买买提·壬样𠮷厨房吊顶、墙面及家具损失，共计人民币肆仟捌佰元整（¥4,800.00）。"
                + "其中：签订本协议时当场支付¥2,000.00；余款¥2,800.00于2026年4月15日前付清，"
                + "汇入收款账户6222020200112233445（户名：买买提·壬样𠮷）。"),
        Text.of(
            "买买提·壬样𠮷应当为施工提供必要的便利，施工时间限于每日9:00至12:00、14:30至18:00；"
                + "“周末不施工”由双方另行约定……其余事项按照《中华人民共和国民法典》第二百八十八条"
                + "“有利生产、方便生活、团结互助、公平合理”的原则处理。"),
        Text.of("双方就本次漏水引起的纠纷一次性了结，今后互不追究；任何一方不履行本协议的，" + "对方可以依法向人民法院提起诉讼。"));
  }

  private static final String FACTS =
      "2026年2月26日19时许，青石镇青石家园6号楼2单元502室住户买买提·壬样𠮷发现厨房吊顶渗水，"
          + "与楼上602室住户甲样一就漏水责任发生争执，双方均报警求助。青石派出所出警后告知双方可以申请人民调解。"
          + "青石镇人民调解委员会于2026年3月2日受理，先后于3月2日、3月9日、3月16日进行三次调解。"
          + "经委托样石物业服务有限公司（统一社会信用代码91620000MAFAKE0019）现场勘查，"
          + "渗漏系602室厨房给水软管接头老化开裂所致，损失经双方当场清点：吊顶12.5平方米、墙面18.3平方米、"
          + "橱柜1组，合计人民币4,800元，双方对勘查结论和损失数额均无异议。\n"
          + "争议事项：①漏水责任由谁承担；②损失如何赔偿、何时支付；③今后如何防止再次渗漏。";

  private static final String PERFORMANCE =
      "修复工程由甲样一自行联系具有资质的单位施工，青石家园业主委员会派员见证；赔偿款首期¥2,000.00以现金方式当场给付，"
          + "收款人出具收条，余款以银行转账方式给付。人民调解员于2026年4月20日回访履行情况。";
}
