package org.yidang.work.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.Retention;
import org.yidang.model.followup.Shelving;
import org.yidang.rules.Days;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.Moves;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Puts the bound file on the shelf (归档). Nothing is next: only a relapse opens it again.
public final class ShelveFile implements Procedure.OnFile {
  public static final Field<LocalDate> ON =
      Fields.date("on").doc("the day; today when left out", "2026-04-28");
  public static final Field<String> BINDER =
      Fields.line("binder").atMost(100).doc("who bound it; the desk's user when left out", "吴样记");
  public static final Field<Retention> RETENTION =
      Fields.choice("retention", Retention.class).doc("short, long (default), permanent", "long");
  public static final Field<String> SHELF = Fields.line("shelf").doc("where it stands", "档案室2号柜3层");
  public static final Field<String> NOTE =
      Fields.text("note").doc("defects, missing papers, media kept elsewhere", "现场照片存于电子卷");

  private static final Spec SPEC =
      Spec.of(
              "shelve-file",
              "Puts the bound file of a closed dispute on the shelf.",
              FormSpec.of(ON, BINDER, RETENTION, SHELF, NOTE))
          .onSealed()
          .forGood();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<LocalDate> on = act.input().find(ON);
    List<Finding> findings = new ArrayList<>(Moves.allowed(file.stage(), Move.ARCHIVE));
    findings.addAll(Days.notInFuture(on, ON.name(), act.today()));
    Optional<Closing> closing = file.closings().stream().reduce((earlier, later) -> later);
    closing.ifPresent(
        last -> findings.addAll(Days.notBefore(on, last.on(), ON.name(), "shelve.before-close")));
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Head shelved = file.head().moved(Move.ARCHIVE).next("", "", Optional.empty());
    return file.with(
            new Shelving(
                act.newId(),
                file.head().round(),
                act.input().find(ON).orElse(act.today()),
                act.input().find(BINDER).orElse(act.actor().name()),
                act.input().find(RETENTION).orElse(Retention.LONG),
                act.input().text(SHELF),
                act.input().text(NOTE)))
        .with(shelved);
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.input().text(SHELF));
  }
}
