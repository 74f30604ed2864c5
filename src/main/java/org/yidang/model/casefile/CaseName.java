package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yidang.kit.text.Mask;
import org.yidang.model.party.Party;

/// What a file is called after its parties: 甲样一与乙样二. Words add the type: …邻里纠纷.
///
/// Lists call minors 姓+某 (domain §5); papers name everybody in full.
///
/// @param between the two sides, the applicant first
/// @param parties the same names in a row
public record CaseName(String between, String parties) {
  private static final int NAMED = 2;

  /// As papers have it.
  public static CaseName inFull(CaseFile file) {
    return of(file, Party::name);
  }

  /// As lists have it.
  ///
  /// @param today the day on which somebody is a minor
  public static CaseName inLists(CaseFile file, LocalDate today) {
    return of(file, party -> party.minorOn(today) ? Mask.name(party.name()) : party.name());
  }

  private static CaseName of(CaseFile file, Function<Party, String> named) {
    String first = side(file.side(1), named);
    String others =
        side(file.parties().stream().filter(party -> party.side() != 1).toList(), named);
    boolean one = first.isEmpty() || others.isEmpty();
    return new CaseName(
        one ? first + others : first + "与" + others, one ? first + others : first + "、" + others);
  }

  private static String side(List<Party> parties, Function<Party, String> named) {
    String names = parties.stream().limit(NAMED).map(named).collect(Collectors.joining("、"));
    return parties.size() > NAMED ? names + "等" + parties.size() + "人" : names;
  }
}
