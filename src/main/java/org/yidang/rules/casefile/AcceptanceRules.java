package org.yidang.rules.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yidang.model.casefile.Barred;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Routing;
import org.yidang.model.party.Consent;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;

/// Whether the committee may take a dispute on (A1, A2).
public final class AcceptanceRules {
  private AcceptanceRules() {}

  /// A dispute is between somebody and somebody.
  public static List<Finding> twoSides(CaseFile file) {
    return file.side(1).isEmpty() || file.side(2).isEmpty()
        ? List.of(Finding.block("accept.parties", ""))
        : List.of();
  }

  /// A1: no mediation once a party clearly refuses; who has said nothing yet is to be asked.
  public static List<Finding> a1(List<Party> parties) {
    if (parties.stream().anyMatch(party -> party.consent() == Consent.REFUSED)) {
      return List.of(Finding.block("A1", ""));
    }
    return parties.stream().anyMatch(party -> party.consent() == Consent.UNDECLARED)
        ? List.of(Finding.note("A1.undeclared", ""))
        : List.of();
  }

  /// A2: matters that may not be accepted, as the check-list says.
  public static List<Finding> a2(Set<Barred> ticked, String field) {
    List<Finding> findings = new ArrayList<>();
    for (Barred why : Barred.values()) {
      if (ticked.contains(why)) {
        findings.add(Finding.block("A2", field, "~enum.Barred." + why));
      }
    }
    return findings;
  }

  /// What went to the case team is mediated only when the team has given it back.
  public static List<Finding> notWithCaseTeam(CaseFile file) {
    return file.intake().routing().filter(to -> to == Routing.CASE_TEAM).isPresent()
        ? List.of(Finding.block("accept.case-team", ""))
        : List.of();
  }

  /// What must hold whenever a file is taken on.
  public static List<Finding> takingOn(CaseFile file) {
    List<Finding> findings = new ArrayList<>(twoSides(file));
    findings.addAll(a1(file.parties()));
    return findings;
  }
}
