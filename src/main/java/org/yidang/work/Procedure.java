package org.yidang.work;

import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.work.form.FormSpec;

/// One of the closed list of things that can be done (design: there is no second way in).
///
/// A procedure is pure: it judges and says what the file looks like afterwards. [Registrar] does
/// the rest. No procedure calls another.
public sealed interface Procedure permits Procedure.Opening, Procedure.OnFile, Procedure.OnOffice {

  Spec spec();

  /// Arguments of the sentence that tells it in the timeline (`told.<name>` in words): plain
  /// text,
  /// or `~enum.SessionResult.AGREED`, `~date.2026-03-02`, `~money.4800.00` to be worded there.
  List<String> told(Act act);

  /// Why it was done, where the procedure asks for a reason; the journal keeps it.
  default String reason(Act act) {
    return "";
  }

  /// Makes a new file.
  non-sealed interface Opening extends Procedure {
    List<Finding> judge(Act act);

    CaseFile open(Act act);
  }

  /// Changes a file that is there.
  non-sealed interface OnFile extends Procedure {
    List<Finding> judge(CaseFile file, Act act);

    CaseFile change(CaseFile file, Act act);
  }

  /// Changes the office's own data.
  non-sealed interface OnOffice extends Procedure {
    List<Finding> judge(Office office, Act act);

    Office change(Office office, Act act);
  }

  /// What a procedure is called and what it asks.
  ///
  /// @param name verb and noun, e.g. `hold-session`
  /// @param doc one English sentence for the catalogue of commands
  /// @param form its fields, beside `file` and `override`, which every procedure on a file has
  /// @param sealedToo true when it may be done to a file that is closed or archived
  /// @param undo whether the last step may be taken back
  record Spec(String name, String doc, FormSpec form, boolean sealedToo, Undo undo) {
    public static Spec of(String name, String doc, FormSpec form) {
      return new Spec(name, doc, form, false, Undo.POSSIBLE);
    }

    public Spec onSealed() {
      return new Spec(name, doc, form, true, undo);
    }

    public Spec forGood() {
      return new Spec(name, doc, form, sealedToo, Undo.NOT_LAWFUL);
    }
  }

  /// Whether a procedure can be taken back as the last step.
  enum Undo {
    POSSIBLE,
    /// What has left the house, or what others rely on, is corrected by a new step and not
    /// undone.
    NOT_LAWFUL
  }
}
