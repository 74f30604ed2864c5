package org.yidang.rules.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.Acceptance;
import org.yidang.model.casefile.CaseFile;
import org.yidang.rules.Finding;

/// The time for mediation: 30 days from acceptance, longer only with every party's consent
/// (domain §6).
public final class TermRules {
  /// Days that mediation may take unless the parties agree otherwise.
  public static final int DAYS = 30;

  private TermRules() {}

  /// The last day as it stands; empty before acceptance. A file that was opened again has its own
  /// thirty days from that day.
  public static Optional<LocalDate> limit(CaseFile file) {
    return file.head().extendedTo().or(() -> begun(file).map(day -> day.plusDays(DAYS)));
  }

  private static Optional<LocalDate> begun(CaseFile file) {
    Optional<LocalDate> accepted = file.acceptance().map(Acceptance::on);
    return file.head()
        .reopenedOn()
        .filter(reopened -> accepted.filter(reopened::isBefore).isEmpty())
        .or(() -> accepted);
  }

  /// An extension needs all parties' consent.
  public static List<Finding> allAgree(boolean agreed, String field) {
    return agreed ? List.of() : List.of(Finding.block("extend.consent", field));
  }

  /// An extension ends later than the time already granted, and not in the past.
  public static List<Finding> later(
      LocalDate until, Optional<LocalDate> limit, LocalDate today, String field) {
    LocalDate after = limit.filter(day -> day.isAfter(today)).orElse(today);
    return until.isAfter(after)
        ? List.of()
        : List.of(Finding.block("extend.not-later", field, "~date." + after));
  }
}
