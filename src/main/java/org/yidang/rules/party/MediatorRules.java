package org.yidang.rules.party;

import java.util.List;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;

/// Who mediates (A4), and who had better not (A7).
public final class MediatorRules {
  private MediatorRules() {}

  /// A7: interest or kinship must be disclosed. A mediator with a party's name or phone is a sign
  /// of it.
  ///
  /// @param phone the mediator's, blank when it is not known
  public static List<Finding> a7(List<Party> parties, String name, String phone, String field) {
    boolean near =
        parties.stream()
            .anyMatch(
                party ->
                    party.name().equals(name)
                        || party.chief().equals(name)
                        || (!phone.isBlank() && party.phone().equals(phone)));
    return near ? List.of(Finding.warn("A7", field)) : List.of();
  }

  /// A4: one or several mediators; a file that is being mediated is not left without.
  public static List<Finding> a4(int left, String field) {
    return left == 0 ? List.of(Finding.note("A4", field)) : List.of();
  }
}
