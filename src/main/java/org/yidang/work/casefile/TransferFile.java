package org.yidang.work.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Transfer;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.rules.casefile.TransferRules;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Hands a dispute to another body, or entrusts it to one (移送 / 委托, T2); the receipt is waited
/// for.
public final class TransferFile implements Procedure.OnFile {
  public static final Field<String> BODY = Fields.line("body").doc("to whom", "青石镇人民政府").needed();
  public static final Field<String> REASON =
      Fields.text("reason").doc("why", "涉及土地权属争议，依法由人民政府处理").needed();
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("day of the hand-over; today when left out", "2026-03-02");
  public static final Field<Boolean> AGREED =
      Fields.yesNo("agreed").doc("whether the parties consent", "yes");
  public static final Field<String> PAPERS =
      Fields.text("papers").doc("what was handed over with it, one paper a line", "登记表复印件1份");

  private static final int DAYS_TO_RECEIPT = 7;

  private static final Spec SPEC =
      Spec.of(
              "transfer",
              "Hands a dispute to another body, or entrusts it to one, and waits for the receipt.",
              NextFields.after(FormSpec.of(BODY, REASON, ON, AGREED, PAPERS)))
          .forGood();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.TRANSFER));
    findings.addAll(Days.notInFuture(act.input().find(ON), ON.name(), act.today()));
    findings.addAll(
        Days.notBefore(
            act.input().find(ON), file.head().openedOn(), ON.name(), "transfer.before-report"));
    findings.addAll(TransferRules.t2(act.input().yes(AGREED), AGREED.name()));
    findings.addAll(NextFields.judge(act));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(
            new Transfer(
                act.newId(),
                act.input().find(ON).orElse(act.today()),
                act.get(BODY),
                act.get(REASON),
                act.input().yes(AGREED),
                act.input().text(PAPERS)))
        .with(
            NextFields.proposed(
                act,
                file.head().moved(Move.TRANSFER),
                NextSteps.RECEIPT,
                act.today().plusDays(DAYS_TO_RECEIPT)));
  }

  @Override
  public String reason(Act act) {
    return act.get(REASON);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(BODY));
  }
}
