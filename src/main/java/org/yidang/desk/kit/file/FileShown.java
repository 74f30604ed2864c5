package org.yidang.desk.kit.file;

import java.time.LocalDate;
import java.util.List;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;

/// What the file screen shows: the file, the office, and what was done so far.
///
/// @param today the day on which it was read, for what is due
/// @param readOnly true when an earlier state is shown: nothing may be changed in it
public record FileShown(
    CaseFile file, Office office, List<Entry> entries, LocalDate today, boolean readOnly) {
  public FileShown {
    entries = List.copyOf(entries);
  }
}
