package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Agent;
import org.yidang.model.party.Party;
import org.yidang.paper.block.Signature;
import org.yidang.paper.block.SignatureRows;
import org.yidang.paper.block.Text;

/// A place to sign: who signs, as printed, and the day where it is known or written in by hand;
/// without a day where the form has none.
record Signer(String label, Optional<String> date) {
  private static final double ROW_MM = 12;

  static Signer undated(String label) {
    return new Signer(label, Optional.empty());
  }

  static Signer dated(String label, String date) {
    return new Signer(label, Optional.of(date));
  }

  /// Every party, each followed by those who stand for it.
  static List<Signer> parties(CaseFile file, Wording words) {
    return parties(file, party -> Optional.empty(), words);
  }

  /// The day on which a party made its mark.
  interface Marks {
    Optional<LocalDate> of(UUID party);
  }

  static List<Signer> parties(CaseFile file, Marks marks, Wording words) {
    var signers = new ArrayList<Signer>();
    for (Party party : file.parties()) {
      signers.addAll(of(party, file, words.dateOrOpen(marks.of(party.id())), words));
    }
    return signers;
  }

  static List<Signer> of(Party party, CaseFile file, String date, Wording words) {
    var signers = new ArrayList<Signer>();
    signers.add(dated(words.text("paper.sign.party", party.name()), date));
    for (Agent agent : file.agentsOf(party.id())) {
      String role = AgentEntry.role(agent, words);
      signers.add(dated(words.text("paper.sign.agent", role, agent.name()), date));
    }
    return signers;
  }

  /// One place for each name; one without a name where none is known.
  static List<Signer> named(String key, List<String> names, Wording words) {
    List<String> all = names.isEmpty() ? List.of("") : names;
    return all.stream().map(name -> undated(words.text(key, name))).toList();
  }

  /// Signatures below each other.
  static SignatureRows rows(String field, List<Signer> signers) {
    var places = new ArrayList<Signature>();
    for (int i = 0; i < signers.size(); i++) {
      Signer signer = signers.get(i);
      Text date = signer.date().map(Text::of).orElse(Text.EMPTY);
      places.add(new Signature(Text.of(signer.label()), field + "[" + i + "]", date));
    }
    return new SignatureRows(places, 1, ROW_MM);
  }
}
