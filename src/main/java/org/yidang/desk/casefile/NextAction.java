package org.yidang.desk.casefile;

import java.util.Map;
import java.util.Optional;
import org.yidang.model.casefile.Head;

/// Which procedure the proposed next step of a file leads to.
final class NextAction {
  private static final String PROPOSED = "~next.";

  private static final Map<String, String> PROCEDURES =
      Map.ofEntries(
          Map.entry("triage", "triage"),
          Map.entry("accept", "accept"),
          Map.entry("tell-rights", "tell-rights"),
          Map.entry("first-session", "hold-session"),
          Map.entry("next-session", "hold-session"),
          Map.entry("draft-agreement", "draft-agreement"),
          Map.entry("check-agreement", "check-agreement"),
          Map.entry("sign-agreement", "sign-agreement"),
          Map.entry("watch-performance", "record-performance"),
          Map.entry("urge", "urge-performance"),
          Map.entry("plan-visit", "plan-visit"),
          Map.entry("visit", "record-visit"),
          Map.entry("close", "close-file"),
          Map.entry("shelve", "shelve-file"),
          Map.entry("transfer-receipt", "return-from-transfer"),
          Map.entry("resume", "resume"));

  private NextAction() {}

  /// Empty where a person wrote the step in their own words, or nothing is left to do.
  static Optional<String> of(Head head) {
    return head.nextStep().startsWith(PROPOSED)
        ? Optional.ofNullable(PROCEDURES.get(head.nextStep().substring(PROPOSED.length())))
        : Optional.empty();
  }
}
