package org.yidang.work.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.rules.party.PartyRules;
import org.yidang.work.Act;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;

/// The parties something is about: those that are named, or all of the file.
final class Who {
  /// A party of the file.
  static final Field<UUID> PARTY =
      Fields.ref("party").doc("the party: its id or @name", "@jia").needed();

  /// Several parties of the file.
  static final Field<Input> PARTIES =
      Fields.rows("parties", FormSpec.of(PARTY))
          .doc("the parties it is about; all when left out", "");

  private Who() {}

  static List<Finding> judge(CaseFile file, Act act) {
    List<Finding> findings = new ArrayList<>();
    for (Input row : act.input().rows(PARTIES)) {
      findings.addAll(PartyRules.known(file, row.find(PARTY), row.path(PARTY)));
    }
    if (file.parties().isEmpty()) {
      findings.add(Finding.block("party.none", PARTIES.name()));
    }
    return findings;
  }

  static List<Party> named(CaseFile file, Act act) {
    List<Input> rows = act.input().rows(PARTIES);
    if (rows.isEmpty()) {
      return file.parties();
    }
    Map<UUID, Party> parties = new LinkedHashMap<>();
    for (Input row : rows) {
      Optional<Party> party = row.find(PARTY).flatMap(file::party);
      party.ifPresent(found -> parties.put(found.id(), found));
    }
    return List.copyOf(parties.values());
  }

  /// Their names, for the timeline.
  static String names(CaseFile file, Act act) {
    return named(file, act).stream().map(Party::name).collect(Collectors.joining("、"));
  }
}
