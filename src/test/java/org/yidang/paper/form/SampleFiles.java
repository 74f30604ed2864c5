package org.yidang.paper.form;

import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;

/// The sample files of the forms, for tests of other packages.
public final class SampleFiles {
  private SampleFiles() {}

  /// A file that has everything.
  public static CaseFile full() {
    return FullFile.file();
  }

  /// An everyday file: two neighbours, a leak.
  public static CaseFile plain() {
    return PlainFile.file();
  }

  public static Office office() {
    return FullFile.office();
  }

  /// The full file with another name for its first party.
  public static CaseFile withName(CaseFile file, String name) {
    return file.with(
        SampleParties.person(11, 1, name, FullFile.FIRST.idNumber(), FullFile.FIRST.address()));
  }
}
