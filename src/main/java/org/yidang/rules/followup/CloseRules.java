package org.yidang.rules.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Closing;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.EndReason;
import org.yidang.model.followup.Ending;
import org.yidang.model.followup.Outcome;
import org.yidang.model.followup.Visit;
import org.yidang.rules.Finding;

/// Whether a file may be closed: the loop must be whole (domain §10: 登记-分流-调解-履行-回访).
public final class CloseRules {
  private final CaseFile file;
  private final Closing closing;
  private final List<Finding> findings = new ArrayList<>();

  private CloseRules(CaseFile file, Closing closing) {
    this.file = file;
    this.closing = closing;
  }

  public static List<Finding> of(CaseFile file, Closing closing) {
    var rules = new CloseRules(file, closing);
    rules.agreements();
    rules.advice();
    rules.duties();
    rules.outcome();
    rules.visits();
    rules.approval();
    return rules.findings;
  }

  /// Visits made since the file was closed before; all of them in its first round.
  public static List<Visit> visitsOfRound(CaseFile file) {
    Optional<Closing> before =
        file.closings().stream().filter(c -> c.round() < file.head().round()).reduce((a, b) -> b);
    return file.visits().stream()
        .filter(
            visit ->
                before.isEmpty()
                    || visit.id().compareTo(before.get().id()) > 0
                    || visit
                        .visitedAt()
                        .filter(at -> at.toLocalDate().isAfter(before.get().on()))
                        .isPresent())
        .toList();
  }

  private void agreements() {
    for (Agreement agreement : file.agreements()) {
      if (agreement.state() == AgreementState.SIGNED) {
        continue;
      }
      findings.add(
          Effectiveness.begun(file, agreement)
              ? Finding.block("close.half-signed", "", agreement.number())
              : Finding.warn("close.draft-left", "", agreement.number()));
    }
  }

  /// A9: nothing closes as failed before the parties were told the roads that stay open.
  private void advice() {
    boolean failed = file.stage() == Stage.ENDED || closing.outcome() == Outcome.NOT_REACHED;
    if (failed && ending().filter(ending -> !ending.routes().isEmpty()).isEmpty()) {
      findings.add(Finding.block("close.ended-without-advice", "outcome"));
    }
  }

  private Optional<Ending> ending() {
    return file.endings().stream()
        .filter(ending -> ending.round() == file.head().round())
        .reduce((earlier, later) -> later);
  }

  private void duties() {
    List<DutyLedger> open =
        file.dutiesInForce().stream()
            .map(file::ledger)
            .filter(ledger -> !ledger.settled(closing.on()))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    if (closing.outcome() == Outcome.PERFORMED) {
      findings.add(Finding.block("close.not-performed", "outcome", number(open)));
      return;
    }
    if (settled() && open.stream().anyMatch(this::ofThePolice)) {
      findings.add(Finding.block("B9", "outcome"));
    }
    findings.add(Finding.warn("close.duty-open", "", number(open)));
    List<DutyLedger> untold =
        open.stream()
            .filter(ledger -> ledger.overdue(closing.on()) && !ledger.routeTold())
            .toList();
    if (!untold.isEmpty()) {
      findings.add(Finding.warn("close.route-untold", "", number(untold)));
    }
  }

  private static String number(List<DutyLedger> ledgers) {
    return String.valueOf(ledgers.size());
  }

  /// B9: what the police mediated closes as settled only once it is performed; else they penalise.
  private boolean ofThePolice(DutyLedger ledger) {
    return file.agreement(ledger.duty().agreement())
        .filter(
            agreement ->
                agreement.form() == AgreementForm.POLICE
                    || agreement.form() == AgreementForm.ON_THE_SPOT)
        .isPresent();
  }

  private boolean settled() {
    return switch (closing.outcome()) {
      case PERFORMED, AGREED, PARTLY_PERFORMED -> true;
      case NOT_REACHED, TRANSFERRED, OTHER -> false;
    };
  }

  private void outcome() {
    if (settled() && file.dutiesInForce().isEmpty()) {
      findings.add(Finding.block("close.no-agreement", "outcome"));
    }
    if (closing.outcome() == Outcome.TRANSFERRED && file.transfers().isEmpty()) {
      findings.add(Finding.block("close.not-transferred", "outcome"));
    }
  }

  private void visits() {
    boolean handedOn =
        closing.outcome() == Outcome.TRANSFERRED
            || ending().filter(ending -> ending.reason() == EndReason.NOT_ACCEPTED).isPresent();
    if (!handedOn && visitsOfRound(file).stream().noneMatch(Visit::done)) {
      findings.add(Finding.warn("close.no-visit", ""));
    }
  }

  /// Domestic violence closes only with the approval of somebody who leads (domain §5).
  private void approval() {
    boolean violence = file.intake().flags().contains(Flag.DOMESTIC_VIOLENCE);
    if (violence && (closing.opinion().isBlank() || closing.director().isBlank())) {
      findings.add(Finding.warn("close.no-approval", "director"));
    }
  }
}
