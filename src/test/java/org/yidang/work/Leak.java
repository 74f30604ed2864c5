package org.yidang.work;

import java.util.List;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// Sample dispute 1 (domain §12): 甲样一 (602) v 乙样二 (502), a soaked ceiling, 4,800 yuan.
///
/// Each method does one step of its life and must succeed; tests begin where they want.
public final class Leak {
  public final TestDesk desk = TestDesk.ready(AllProcedures.all());
  public UUID file;
  public UUID jia;
  public UUID yi;
  public UUID session;
  public UUID agreement;

  private Leak() {
    desk.at("2026-03-01T09:40");
    Outcome.Done opened =
        desk.done(
            "open-file",
            Form.of(
                    "source", "call-110",
                    "reportedAt", "2026-03-01 09:20",
                    "place", "青石镇河湾小区6号楼502室",
                    "type", "neighbour",
                    "facts", "楼上602室漏水，致502室客厅顶棚渗水。")
                .withTexts("flags", List.of("damage"))
                .withRows(
                    "parties",
                    List.of(
                        Form.of("side", "1", "name", "甲样一", "idNumber", "620000197803120012"),
                        Form.of("side", "2", "name", "乙样二", "idNumber", "620000198506090026"))));
    file = opened.file().orElseThrow();
    jia = desk.file(file).side(1).getFirst().id();
    yi = desk.file(file).side(2).getFirst().id();
  }

  public static Leak opened() {
    return new Leak();
  }

  public static Leak accepted() {
    return accepted("a");
  }

  public static Leak accepted(String... tracks) {
    Leak leak = opened();
    leak.run("triage", Form.of("routing", "mediation-room").withTexts("tracks", List.of(tracks)));
    leak.done("name-mediator", "name", "林样调");
    leak.done("accept", "source", "police");
    leak.done("tell-rights", "on", "2026-03-01");
    leak.done("state-consent", "consent", "agreed");
    return leak;
  }

  /// After the first session: to be continued on 9 March.
  public static Leak mediating() {
    Leak leak = accepted();
    leak.desk.at("2026-03-02T17:00");
    leak.session = leak.run("hold-session", leak.first()).ids().get("");
    return leak;
  }

  /// After a session on 16 March that settled everything.
  public static Leak agreed() {
    Leak leak = mediating();
    leak.desk.at("2026-03-16T17:00");
    leak.session = leak.run("hold-session", leak.settling()).ids().get("");
    return leak;
  }

  public static Leak drafted() {
    Leak leak = agreed();
    leak.agreement = leak.run("draft-agreement", leak.draft()).ids().get("");
    return leak;
  }

  public static Leak checked() {
    Leak leak = drafted();
    leak.done("check-agreement", "agreement", leak.agreement.toString());
    return leak;
  }

  public static Leak signed() {
    Leak leak = checked();
    leak.run("sign-agreement", leak.marks());
    return leak;
  }

  /// Everything repaired and paid by 15 April.
  public static Leak performed() {
    Leak leak = signed();
    leak.performed(0, "2026-03-16T18:00");
    leak.performed(2, "2026-03-25T10:00");
    leak.performed(1, "2026-04-15T10:00");
    return leak;
  }

  public Form first() {
    return sitting("2026-03-02 14:30", "to-be-continued")
        .with("nextStep", "请水暖工到场查漏")
        .with("nextOn", "2026-03-09")
        .withRows("items", List.of(Form.of("text", "漏水原因"), Form.of("text", "赔偿数额")));
  }

  public Form settling() {
    return sitting("2026-03-16 14:30", "agreed")
        .withRows("items", List.of(Form.of("text", "赔偿数额", "state", "agreed")));
  }

  public Form sitting(String startAt, String result) {
    return Form.of("startAt", startAt, "place", "青石派出所人民调解室", "result", result)
        .withRows("attendances", List.of(person(jia), person(yi)))
        .withRows(
            "minutes",
            List.of(
                Form.of("speaker", "甲样一", "text", "我家水管没有漏。"),
                Form.of("speaker", "乙样二", "text", "客厅顶棚一直在渗水。")))
        .withRows(
            "positions",
            List.of(
                Form.of("party", jia.toString(), "text", "同意先查明原因"),
                Form.of("party", yi.toString(), "text", "要求修复并赔偿")));
  }

  public static Form person(UUID id) {
    return Form.of("person", id.toString());
  }

  public Form draft() {
    return Form.of(
            "form", "written",
            "facts", "602室水管老化漏水，致502室客厅顶棚渗水。",
            "issues", "漏水责任及损失数额；甲样一承担全部责任。",
            "terms", "赔偿款共计人民币肆仟捌佰元整（¥4,800.00）。\n双方今后和睦相处。")
        .withRows(
            "duties",
            List.of(
                payment("2000", "2026-03-16"),
                payment("2800", "2026-04-15"),
                Form.of(
                    "kind", "action",
                    "debtor", jia.toString(),
                    "creditor", yi.toString(),
                    "what", "修复602室漏水管道",
                    "due", "2026-03-25")));
  }

  public Form payment(String amount, String due) {
    return Form.of(
        "kind",
        "payment",
        "debtor",
        jia.toString(),
        "creditor",
        yi.toString(),
        "what",
        "赔偿顶棚修复费用",
        "amount",
        amount,
        "due",
        due,
        "way",
        "银行转账");
  }

  public Form marks() {
    return Form.of(
            "agreement", agreement.toString(),
            "mediatorSignedOn", "2026-03-16",
            "sealedOn", "2026-03-16")
        .withRows("marks", List.of(mark(jia), mark(yi)));
  }

  public static Form mark(UUID party) {
    return Form.of("party", party.toString(), "on", "2026-03-16");
  }

  public UUID duty(int place) {
    return desk.file(file).duties(agreement).get(place).id();
  }

  public void performed(int duty, String at) {
    desk.at(at);
    done("record-performance", "duty", duty(duty).toString(), "result", "performed");
  }

  public Outcome.Done done(String procedure, String... namesAndTexts) {
    return run(procedure, Form.of(namesAndTexts));
  }

  public Outcome.Done run(String procedure, Form form) {
    return desk.done(procedure, form.with("file", file.toString()));
  }

  /// The rules a form is refused with, `rule@field`.
  public List<String> refused(String procedure, Form form) {
    return TestDesk.rules(desk.refused(procedure, form.with("file", file.toString())));
  }

  public List<String> refused(String procedure, String... namesAndTexts) {
    return refused(procedure, Form.of(namesAndTexts));
  }

  public CaseFile now() {
    return desk.file(file);
  }

  public Head head() {
    return now().head();
  }
}
