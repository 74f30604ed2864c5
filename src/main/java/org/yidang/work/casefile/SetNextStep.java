package org.yidang.work.casefile;

import java.time.LocalDate;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.FormSpec;

/// Says what has to be done next, by whom and when; an open file is never without it.
public final class SetNextStep implements Procedure.OnFile {
  public static final Field<String> NEXT_STEP =
      NextFields.NEXT_STEP.doc("what has to be done next", "请水暖工到场查漏").needed();
  public static final Field<LocalDate> NEXT_ON =
      NextFields.NEXT_ON.doc("by when", "2026-03-09").needed();

  private static final Spec SPEC =
      Spec.of(
          "set-next-step",
          "Says what has to be done next, by whom and when.",
          FormSpec.of(
              NEXT_STEP,
              NextFields.NEXT_BY.doc("who does it; as before when left out", "林样调"),
              NEXT_ON));

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    return NextFields.judge(act);
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(NextFields.stated(act, file.head()));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(act.get(NEXT_STEP), "~date." + act.get(NEXT_ON));
  }
}
