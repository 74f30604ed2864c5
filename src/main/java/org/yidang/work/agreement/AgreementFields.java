package org.yidang.work.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.agreement.AgreementChecks;
import org.yidang.work.Act;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// The fields of an agreement (P10, P11, G01, G02), when it is drafted and when it is edited.
public final class AgreementFields {
  public static final Field<AgreementForm> FORM =
      Fields.choice("form", AgreementForm.class)
          .doc("written, oral; police, on-the-spot on track b", "written")
          .needed();
  public static final Field<Boolean> PARTIAL =
      Fields.yesNo("partial").doc("settles only some items or some parties", "no");
  public static final Field<UUID> REPLACES =
      Fields.ref("replaces").doc("the signed agreement that this one changes (A20)", "@old");
  public static final Field<UUID> SESSION =
      Fields.ref("session")
          .doc("session in which it was reached; the last when left out", "@third");
  public static final Field<String> FACTS =
      Fields.text("facts").doc("main facts of the dispute", "602室水管老化漏水，致502室客厅顶棚渗水。");
  public static final Field<String> ISSUES =
      Fields.text("issues").doc("items in dispute and each side's responsibility", "漏水责任及损失数额。");
  public static final Field<String> TERMS =
      Fields.text("terms").doc("what was agreed beside the duties, one clause a line", "双方和睦相处。");
  public static final Field<String> PERFORMANCE =
      Fields.text("performance").doc("way and time of performance in words", "按约定日期转账。");
  public static final Field<Integer> COPIES =
      Fields.number("copies", 1, 99).doc("originals; parties + 1 when left out (A14)", "3");
  public static final Field<String> MEDIATORS =
      Fields.line("mediators").doc("who mediated; those of the session when left out", "林样调");
  public static final Field<String> RECORDER =
      Fields.line("recorder").doc("who recorded; that of the session when left out", "吴样记");

  public static final Field<DutyKind> KIND =
      Fields.choice("kind", DutyKind.class)
          .doc("payment, action, apology, restraint", "payment")
          .needed();
  public static final Field<UUID> DEBTOR =
      Fields.ref("debtor").doc("the party that has to do it", "@jia").needed();
  public static final Field<UUID> CREDITOR =
      Fields.ref("creditor").doc("the party it is owed to; needed for a payment", "@yi");
  public static final Field<String> WHAT =
      Fields.text("what").atMost(2_000).doc("what has to be done", "赔偿顶棚修复费用");
  public static final Field<Money> AMOUNT =
      Fields.money("amount").doc("of each payment; needed for a payment", "2800");
  public static final Field<LocalDate> DUE =
      Fields.date("due").doc("last day; of the first time where it repeats", "2026-04-15").needed();
  public static final Field<Repeat> REPEAT =
      Fields.choice("repeat", Repeat.class).doc("once (default) or monthly", "once");
  public static final Field<LocalDate> UNTIL =
      Fields.date("until")
          .doc("last month of a monthly duty; without end when left out", "2027-05-05");
  public static final Field<String> WAY =
      Fields.line("way").doc("how it is done; needed for a payment before signing", "银行转账");

  public static final FormSpec DUTY =
      FormSpec.of(KIND, DEBTOR, CREDITOR, WHAT, AMOUNT, DUE, REPEAT, UNTIL, WAY);

  public static final Field<Input> DUTIES =
      Fields.rows("duties", DUTY).atMost(200).doc("who does what for whom by when", "");

  /// All fields.
  public static final FormSpec SPEC =
      NextFields.after(
          FormSpec.of(
              FORM,
              PARTIAL,
              REPLACES,
              SESSION,
              FACTS,
              ISSUES,
              TERMS,
              PERFORMANCE,
              COPIES,
              MEDIATORS,
              RECORDER,
              DUTIES));

  /// The agreement a procedure is about.
  public static final Field<UUID> AGREEMENT =
      Fields.ref("agreement").doc("the agreement", "@agreement").needed();

  private AgreementFields() {}

  /// True for the two forms that belong to the police's track.
  static boolean police(AgreementForm form) {
    return form == AgreementForm.POLICE || form == AgreementForm.ON_THE_SPOT;
  }

  /// What cannot be kept at all: tracks that are not the file's, things it does not know.
  static List<Finding> judge(CaseFile file, Input in) {
    List<Finding> findings = new ArrayList<>();
    boolean police = police(in.get(FORM));
    if (!file.head().tracks().contains(police ? Track.B : Track.A)) {
      findings.add(Finding.block(police ? "T3.police" : "T3.people", in.path(FORM)));
    }
    if (in.find(SESSION).isPresent() && in.find(SESSION).flatMap(file::session).isEmpty()) {
      findings.add(Finding.block("session.unknown", in.path(SESSION)));
    }
    boolean changes = in.find(REPLACES).isPresent();
    Optional<Agreement> old = in.find(REPLACES).flatMap(file::agreement);
    if (changes && old.filter(a -> a.state() == AgreementState.SIGNED).isEmpty()) {
      findings.add(Finding.block("agreement.replaces-unsigned", in.path(REPLACES)));
    }
    for (Input row : in.rows(DUTIES)) {
      boolean payment = row.get(KIND) == DutyKind.PAYMENT;
      if (payment && row.find(AMOUNT).isEmpty()) {
        findings.add(Finding.block("A12.amount", row.path(AMOUNT)));
      }
      if (payment && row.find(CREDITOR).isEmpty()) {
        findings.add(Finding.block("A12.payee", row.path(CREDITOR)));
      }
    }
    return findings;
  }

  /// What the checks before signing will say: here only worth knowing, unless a duty makes no
  /// sense at all.
  static List<Finding> preview(CaseFile after, Agreement agreement) {
    return AgreementChecks.of(after, agreement).stream()
        .map(f -> f.rule().startsWith("duty.") ? f : f.noted())
        .toList();
  }

  static List<Duty> duties(Act act, Input in, UUID agreement) {
    List<Duty> all = new ArrayList<>();
    for (Input row : in.rows(DUTIES)) {
      all.add(
          new Duty(
              act.idOf(row),
              agreement,
              all.size(),
              row.get(KIND),
              row.get(DEBTOR),
              row.find(CREDITOR),
              row.text(WHAT),
              row.find(AMOUNT),
              row.get(DUE),
              row.find(REPEAT).orElse(Repeat.ONCE),
              row.find(UNTIL),
              row.text(WAY)));
    }
    return all;
  }
}
