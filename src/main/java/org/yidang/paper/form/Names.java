package org.yidang.paper.form;

import org.yidang.model.party.Party;

/// Names of parties as papers print them: in full, minors too; masks are for lists and reports.
final class Names {
  private Names() {}

  /// `甲样一`, and for a crowd `样安小区业主（共31人）`.
  static String of(Party party, Wording words) {
    return party.heads() > 1
        ? words.text("paper.crowd", party.name(), party.heads())
        : party.name();
  }
}
