package org.yidang.work.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Issue;
import org.yidang.model.paper.PaperKind;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Parsed;

/// Keeps that a paper left the program, with the hash of its PDF: what was printed can be proved
/// later.
public final class PrintPaper implements Procedure.OnFile {
  private static final int MOST_COPIES = 99;

  public static final Field<PaperKind> FORM =
      Fields.choice("form", PaperKind.class).doc("which form", "p10").needed();
  public static final Field<UUID> SUBJECT =
      Fields.ref("subject")
          .doc("the session, agreement … it is about; the file when left out", "@agreement");
  public static final Field<Integer> COPIES =
      Fields.number("copies", 1, MOST_COPIES).doc("how many; one when left out", "3");
  public static final Field<String> DIGEST =
      Fields.line("digest")
          .atMost(64)
          .doc(
              "SHA-256 of the PDF in hex",
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
          .needed()
          .checked(
              text ->
                  text.matches("[0-9a-f]{64}")
                      ? Optional.empty()
                      : Optional.of(Parsed.fault("paper.digest")));

  private static final Spec SPEC =
      Spec.of(
              "print-paper",
              "Keeps that a paper was printed or saved as PDF.",
              FormSpec.of(FORM, SUBJECT, COPIES, DIGEST))
          .onSealed()
          .forGood();

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    return act.get(FORM).subjects(file).contains(subject(file, act))
        ? List.of()
        : List.of(
            Finding.block(
                "paper.subject",
                act.input().mentions(SUBJECT) ? SUBJECT.name() : FORM.name(),
                "~enum.PaperKind." + act.get(FORM)));
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    return file.with(
        new Issue(
            act.newId(),
            act.get(FORM).name(),
            subject(file, act),
            act.now(),
            act.input().find(COPIES).orElse(1),
            act.get(DIGEST)));
  }

  private static UUID subject(CaseFile file, Act act) {
    return act.input().find(SUBJECT).orElse(file.id());
  }

  @Override
  public List<String> told(Act act) {
    return List.of(
        "~enum.PaperKind." + act.get(FORM), String.valueOf(act.input().find(COPIES).orElse(1)));
  }
}
