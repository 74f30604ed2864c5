package org.yidang.rules.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.followup.Ending;
import org.yidang.model.party.Consent;
import org.yidang.rules.Finding;
import org.yidang.rules.casefile.TermRules;

/// Whether a mediation may end without agreement, and what has to be said then (A1, A9, P15).
public final class EndRules {
  private EndRules() {}

  public static List<Finding> of(CaseFile file, Ending ending) {
    List<Finding> findings = new ArrayList<>();
    if (ending.routes().isEmpty()) {
      findings.add(Finding.block("A9", "routes"));
    }
    reason(file, ending).ifPresent(findings::add);
    file.agreements().stream()
        .filter(agreement -> agreement.state() != AgreementState.SIGNED)
        .findFirst()
        .ifPresent(left -> findings.add(Finding.warn("end.draft-left", "", left.number())));
    if (!file.dutiesInForce().isEmpty()) {
      findings.add(Finding.note("end.agreement-stands", ""));
    }
    return findings;
  }

  /// Does the file say the same as the reason that was chosen?
  private static Optional<Finding> reason(CaseFile file, Ending ending) {
    return switch (ending.reason()) {
      case REFUSED ->
          doubt(
              file.parties().stream().noneMatch(party -> party.consent() == Consent.REFUSED),
              "end.nobody-refused");
      case EXPIRED ->
          TermRules.limit(file)
              .filter(limit -> !ending.on().isAfter(limit))
              .map(limit -> Finding.warn("end.not-expired", "reason", "~date." + limit));
      case NOT_REACHED ->
          doubt(
              file.sessions().stream().noneMatch(s -> s.round() == ending.round()),
              "end.no-session");
      case NOT_ACCEPTED -> doubt(file.acceptance().isPresent(), "end.was-accepted");
      case OTHER ->
          ending.explanation().isBlank()
              ? Optional.of(Finding.block("end.no-explanation", "explanation"))
              : Optional.empty();
    };
  }

  private static Optional<Finding> doubt(boolean is, String rule) {
    return is ? Optional.of(Finding.warn(rule, "reason")) : Optional.empty();
  }
}
