package org.yidang.rules.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.model.party.Power;
import org.yidang.model.party.Scope;
import org.yidang.model.party.Standing;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;

/// Who may stand for a party, and how far a mandate reaches (P06, B4, 代表人).
public final class AgentRules {
  /// The most representatives a crowd may elect.
  public static final int MOST_REPRESENTATIVES = 5;

  private AgentRules() {}

  /// B4: in police mediation the victim may send an agent, the suspect may not. Who is who the
  /// police know; they have to say so.
  public static List<Finding> b4(Set<Track> tracks, Standing standing, String field) {
    return tracks.contains(Track.B) && standing == Standing.AGENT
        ? List.of(Finding.warn("B4", field))
        : List.of();
  }

  /// Up to five elected representatives for a crowd.
  ///
  /// @param others how many the party has beside this one
  public static List<Finding> representatives(int others, Standing standing, String field) {
    return standing == Standing.REPRESENTATIVE && others >= MOST_REPRESENTATIVES
        ? List.of(
            Finding.block("agent.representatives", field, String.valueOf(MOST_REPRESENTATIVES)))
        : List.of();
  }

  /// P06: a general mandate has no special powers, a special one names them.
  public static List<Finding> mandate(
      Standing standing, Optional<Scope> scope, Set<Power> powers, String field) {
    if (standing != Standing.AGENT) {
      return scope.isPresent() || !powers.isEmpty()
          ? List.of(Finding.block("agent.no-mandate", field))
          : List.of();
    }
    if (scope.isEmpty()) {
      return List.of(Finding.block("agent.scope", field));
    }
    if (scope.get() == Scope.GENERAL && !powers.isEmpty()) {
      return List.of(Finding.block("agent.general-powers", field));
    }
    return scope.get() == Scope.SPECIAL && powers.isEmpty()
        ? List.of(Finding.block("agent.special-powers", field))
        : List.of();
  }

  /// A mandate does not end before it begins.
  public static List<Finding> term(
      Optional<LocalDate> from, Optional<LocalDate> until, String field) {
    return from.isPresent() && until.filter(day -> day.isBefore(from.get())).isPresent()
        ? List.of(Finding.block("agent.term", field))
        : List.of();
  }

  /// A guardian stands for a minor; for anybody else there must be a court's decision.
  public static List<Finding> guardian(
      Optional<Party> party, Standing standing, LocalDate today, String field) {
    boolean adult = party.filter(p -> p.ageOn(today).isPresent() && !p.minorOn(today)).isPresent();
    return standing == Standing.GUARDIAN && adult
        ? List.of(Finding.note("agent.adult", field))
        : List.of();
  }

  /// Somebody who took part in a session stays in the file.
  public static List<Finding> removable(CaseFile file, UUID agent, String field) {
    List<Finding> findings = new ArrayList<>();
    boolean attended =
        file.sessions().stream()
            .flatMap(session -> file.attendances(session.id()).stream())
            .anyMatch(attendance -> attendance.person().equals(Optional.of(agent)));
    if (attended) {
      findings.add(Finding.block("person.in-session", field));
    }
    return findings;
  }
}
