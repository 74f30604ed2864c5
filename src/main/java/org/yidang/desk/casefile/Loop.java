package org.yidang.desk.casefile;

import java.time.LocalDate;
import java.util.List;
import org.yidang.desk.kit.Lamp;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Visit;

/// The five lamps of the closed loop (登记-分流-调解-履行-回访): all must be green before a file
/// closes.
final class Loop {
  /// One lamp.
  ///
  /// @param name key of its words: `desk.loop.<name>`
  record Light(String name, Lamp.State state) {}

  private Loop() {}

  static List<Light> of(CaseFile file, LocalDate today) {
    return List.of(
        new Light("intake", Lamp.State.DONE),
        new Light("triage", triage(file)),
        new Light("mediation", mediation(file)),
        new Light("performance", performance(file, today)),
        new Light("visit", visit(file, today)));
  }

  private static Lamp.State triage(CaseFile file) {
    return file.stage() == Stage.REPORTED ? Lamp.State.DUE : Lamp.State.DONE;
  }

  private static Lamp.State mediation(CaseFile file) {
    return switch (file.stage()) {
      case REPORTED, TRIAGED -> Lamp.State.NONE;
      case ACCEPTED, MEDIATING, AGREED, SUSPENDED -> Lamp.State.DUE;
      default -> Lamp.State.DONE;
    };
  }

  /// Once a file is visited, what still has to be paid shows; a closed file has come to its end.
  private static Lamp.State performance(CaseFile file, LocalDate today) {
    List<Duty> duties = file.dutiesInForce();
    return switch (file.stage()) {
      case REPORTED, TRIAGED, ACCEPTED, MEDIATING, AGREED, SUSPENDED -> Lamp.State.NONE;
      case PERFORMING -> Lamp.State.DUE;
      case UNPERFORMED -> Lamp.State.LATE;
      case PERFORMED, ENDED, TRANSFERRED, VISITING -> kept(file, duties, today);
      case CLOSED, ARCHIVED -> duties.isEmpty() ? Lamp.State.NONE : Lamp.State.DONE;
    };
  }

  private static Lamp.State kept(CaseFile file, List<Duty> duties, LocalDate today) {
    if (duties.isEmpty()) {
      return Lamp.State.NONE;
    }
    if (duties.stream().anyMatch(duty -> file.ledger(duty).overdue(today))) {
      return Lamp.State.LATE;
    }
    return file.allSettled(today) ? Lamp.State.DONE : Lamp.State.DUE;
  }

  private static Lamp.State visit(CaseFile file, LocalDate today) {
    List<Visit> planned = file.visits().stream().filter(visit -> !visit.done()).toList();
    if (planned.stream().anyMatch(visit -> visit.plannedOn().isBefore(today))) {
      return file.stage().open() ? Lamp.State.LATE : Lamp.State.DONE;
    }
    if (!planned.isEmpty()) {
      return Lamp.State.DUE;
    }
    return file.visits().isEmpty() ? Lamp.State.NONE : Lamp.State.DONE;
  }
}
