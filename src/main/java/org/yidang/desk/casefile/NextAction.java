package org.yidang.desk.casefile;

import java.util.Map;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
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

  /// Where a person wrote the step in their own words, what usually comes next at this stage;
  /// empty where nothing is left to do.
  static Optional<String> of(CaseFile file) {
    Head head = file.head();
    return head.nextStep().startsWith(PROPOSED)
        ? Optional.ofNullable(PROCEDURES.get(head.nextStep().substring(PROPOSED.length())))
        : usual(file);
  }

  private static Optional<String> usual(CaseFile file) {
    return switch (file.stage()) {
      case REPORTED -> Optional.of("triage");
      case TRIAGED -> Optional.of("accept");
      case ACCEPTED, MEDIATING ->
          Optional.of(
              file.parties().stream().allMatch(party -> party.rightsToldOn().isPresent())
                  ? "hold-session"
                  : "tell-rights");
      case AGREED -> Optional.of("draft-agreement");
      case PERFORMING, UNPERFORMED -> Optional.of("record-performance");
      case PERFORMED, ENDED -> Optional.of("plan-visit");
      case VISITING -> Optional.of("record-visit");
      case CLOSED -> Optional.of("shelve-file");
      case SUSPENDED -> Optional.of("resume");
      case TRANSFERRED -> Optional.of("return-from-transfer");
      case ARCHIVED -> Optional.empty();
    };
  }
}
