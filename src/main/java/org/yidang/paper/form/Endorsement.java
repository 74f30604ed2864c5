package org.yidang.paper.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.Mark;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Effectiveness;
import org.yidang.paper.block.Block;

/// The foot of an agreement: parties with those who stand for them, mediators, recorder, and the
/// seal of the committee. Days already known are printed, the others written in by hand.
record Endorsement(
    List<Signer> parties,
    List<Signer> mediators,
    List<Signer> recorders,
    String committee,
    String sealedOn) {

  static Endorsement from(CaseFile file, Agreement agreement, String committee, Wording words) {
    return new Endorsement(
        Effectiveness.bound(file, agreement).stream()
            .flatMap(
                party -> {
                  String on = words.dateOrOpen(marked(file, agreement, party.id()));
                  return Signer.of(party, file, on, words).stream();
                })
            .toList(),
        Signer.named("paper.sign.mediator", words.names(agreement.mediators()), words),
        Signer.named("paper.sign.recorder", words.names(agreement.recorder()), words),
        committee,
        words.dateOrOpen(agreement.sealedOn()));
  }

  private static Optional<LocalDate> marked(CaseFile file, Agreement agreement, UUID party) {
    return file.marks(agreement.id()).stream()
        .filter(mark -> mark.party().equals(party))
        .map(Mark::on)
        .findFirst();
  }

  List<Block> blocks(Wording words) {
    var officials = new ArrayList<>(mediators);
    officials.addAll(recorders);
    return new Foot("paper.sign.parties", parties, officials, committee, sealedOn).blocks(words);
  }
}
