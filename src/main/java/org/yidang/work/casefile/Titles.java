package org.yidang.work.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;

/// The name of a file, made from its parties: 甲样一与乙样二. Words add the type: …邻里纠纷.
public final class Titles {
  private static final int NAMED = 2;

  private Titles() {}

  /// The file with a title that fits its parties as they are now.
  public static CaseFile refreshed(CaseFile file) {
    String first = side(file.side(1));
    String others = side(file.parties().stream().filter(party -> party.side() != 1).toList());
    String parties = first.isEmpty() || others.isEmpty() ? first + others : first + "、" + others;
    String between = first.isEmpty() || others.isEmpty() ? first + others : first + "与" + others;
    return file.with(file.head().named(between, parties));
  }

  private static String side(List<Party> parties) {
    String names = parties.stream().limit(NAMED).map(Party::name).collect(Collectors.joining("、"));
    return parties.size() > NAMED ? names + "等" + parties.size() + "人" : names;
  }
}
