package org.yidang.desk.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yidang.model.casefile.CaseFile;
import org.yidang.work.casefile.NextSteps;

/// Which procedure the next step of a file leads to.
final class NextAction {
  private static final String PROPOSED = NextSteps.code("");

  /// Where one code has two ways on, the first that is offered counts: a receipt is waited for
  /// after a transfer, but also after a call was sorted to others (then it is sorted again).
  private static final Map<String, List<String>> PROCEDURES =
      Map.ofEntries(
          Map.entry(NextSteps.TRIAGE, List.of("triage")),
          Map.entry(NextSteps.ACCEPT, List.of("accept")),
          Map.entry(NextSteps.TELL_RIGHTS, List.of("tell-rights")),
          Map.entry(NextSteps.FIRST_SESSION, List.of("hold-session")),
          Map.entry(NextSteps.NEXT_SESSION, List.of("hold-session")),
          Map.entry(NextSteps.DRAFT, List.of("draft-agreement")),
          Map.entry(NextSteps.CHECK, List.of("check-agreement")),
          Map.entry(NextSteps.SIGN, List.of("sign-agreement")),
          Map.entry(NextSteps.WATCH, List.of("record-performance")),
          Map.entry(NextSteps.URGE, List.of("urge-performance")),
          Map.entry(NextSteps.PLAN_VISIT, List.of("plan-visit")),
          Map.entry(NextSteps.VISIT, List.of("record-visit")),
          Map.entry(NextSteps.CLOSE, List.of("close-file")),
          Map.entry(NextSteps.SHELVE, List.of("shelve-file")),
          Map.entry(NextSteps.RECEIPT, List.of("return-from-transfer", "triage")),
          Map.entry(NextSteps.END, List.of("end-mediation")),
          Map.entry(NextSteps.REOPEN, List.of("reopen")),
          Map.entry(NextSteps.RESUME, List.of("resume")));

  private NextAction() {}

  /// What the next step says, or what usually comes next at this stage where a person wrote the
  /// step in their own words or the step has been overtaken; empty where nothing is left to do.
  ///
  /// @param offered whether a procedure can be opened now
  static Optional<String> of(CaseFile file, Predicate<String> offered) {
    String step = file.head().nextStep();
    Stream<String> said =
        step.startsWith(PROPOSED)
            ? PROCEDURES.getOrDefault(step.substring(PROPOSED.length()), List.of()).stream()
            : Stream.empty();
    return Stream.concat(said, usual(file)).filter(offered).findFirst();
  }

  private static Stream<String> usual(CaseFile file) {
    boolean told = file.parties().stream().allMatch(party -> party.rightsToldOn().isPresent());
    return switch (file.stage()) {
      case REPORTED -> Stream.of("triage");
      case TRIAGED -> Stream.of("accept");
      case ACCEPTED, MEDIATING -> told ? Stream.of("hold-session") : Stream.of("tell-rights");
      case AGREED -> Stream.of("sign-agreement", "check-agreement", "draft-agreement");
      case PERFORMING, UNPERFORMED -> Stream.of("record-performance", "plan-visit");
      case PERFORMED, ENDED -> Stream.of("plan-visit");
      case VISITING -> Stream.of(visitPlanned(file) ? "record-visit" : "close-file");
      case CLOSED -> Stream.of("shelve-file");
      case SUSPENDED -> Stream.of("resume");
      case TRANSFERRED -> Stream.of("return-from-transfer");
      case ARCHIVED -> Stream.empty();
    };
  }

  private static boolean visitPlanned(CaseFile file) {
    return file.visits().stream().anyMatch(visit -> !visit.done());
  }
}
