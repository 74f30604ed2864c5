package org.yidang.model.paper;

import java.util.UUID;
import org.yidang.model.casefile.CaseFile;

/// A paper of a file.
///
/// @param subject the session, agreement … it is about; the file's own id where it is about all
public record Paper(PaperKind kind, UUID subject) {

  /// What its PDF is called: form, number of the file, and which one of its kind; never a name of a
  /// person. `P09-2026-青人调字第012号-2.pdf`.
  public String fileName(CaseFile file) {
    String number = file.head().number().isBlank() ? file.id().toString() : file.head().number();
    String plain = number.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    int no = kind.subjects(file).indexOf(subject) + 1;
    return kind.name() + "-" + plain + "-" + no + ".pdf";
  }
}
