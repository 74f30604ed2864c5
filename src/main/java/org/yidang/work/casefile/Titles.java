package org.yidang.work.casefile;

import java.time.LocalDate;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseName;

/// The name of a file on its head, where lists find it: minors are masked there.
public final class Titles {
  private Titles() {}

  /// The file with a title that fits its parties as they are now.
  public static CaseFile refreshed(CaseFile file, LocalDate today) {
    CaseName name = CaseName.inLists(file, today);
    return file.with(file.head().named(name.between(), name.parties()));
  }
}
