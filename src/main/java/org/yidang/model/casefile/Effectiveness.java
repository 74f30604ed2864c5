package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.Mark;
import org.yidang.model.party.Party;

/// What an agreement still lacks to be in force, and since when it is (A13, B7).
///
/// Written: every bound party's mark, the mediator's signature, the committee's seal; in force on
/// the day of the latest. Police: the same, in force on the day of the last party's mark. On the
/// spot: no seal. Oral: the mediator's signature; in force on the day it was agreed.
///
/// @param unmarked bound parties whose mark is missing
/// @param on the day it came into force; empty while something is missing
public record Effectiveness(
    List<UUID> unmarked, boolean mediatorMissing, boolean sealMissing, Optional<LocalDate> on) {

  public static Effectiveness of(CaseFile file, Agreement agreement) {
    List<Mark> marks = file.marks(agreement.id());
    AgreementForm form = agreement.form();
    List<UUID> unmarked =
        form == AgreementForm.ORAL
            ? List.of()
            : bound(file, agreement).stream()
                .map(Party::id)
                .filter(party -> marks.stream().noneMatch(mark -> mark.party().equals(party)))
                .toList();
    boolean sealed = form == AgreementForm.WRITTEN || form == AgreementForm.POLICE;
    boolean mediatorMissing = agreement.mediatorSignedOn().isEmpty();
    boolean sealMissing = sealed && agreement.sealedOn().isEmpty();
    return new Effectiveness(
        unmarked,
        mediatorMissing,
        sealMissing,
        unmarked.isEmpty() && !mediatorMissing && !sealMissing
            ? day(file, agreement, marks)
            : Optional.empty());
  }

  /// The parties that an agreement binds: both sides, and third parties only where they owe or
  /// are owed something. A partial one binds those it names, and a whole side of which it names
  /// nobody: nobody agrees with themselves.
  public static List<Party> bound(CaseFile file, Agreement agreement) {
    List<Duty> duties = file.duties(agreement.id());
    List<UUID> named =
        duties.stream()
            .flatMap(duty -> Stream.concat(Stream.of(duty.debtor()), duty.creditor().stream()))
            .toList();
    return file.parties().stream()
        .filter(
            party ->
                named.contains(party.id())
                    || party.side() <= 2
                        && !(agreement.partial() && someOf(file.side(party.side()), named)))
        .toList();
  }

  private static boolean someOf(List<Party> side, List<UUID> named) {
    return side.stream().map(Party::id).anyMatch(named::contains);
  }

  /// The day on which it was agreed: that of its session, else that of the draft.
  public static LocalDate agreedOn(CaseFile file, Agreement agreement) {
    return agreement
        .session()
        .flatMap(file::session)
        .map(session -> session.startAt().toLocalDate())
        .orElse(agreement.draftedOn());
  }

  /// True once somebody has put a mark under it that makes up a part of its effect.
  public static boolean begun(CaseFile file, Agreement agreement) {
    return !file.marks(agreement.id()).isEmpty()
        || agreement.mediatorSignedOn().isPresent()
        || agreement.sealedOn().isPresent();
  }

  public boolean complete() {
    return on.isPresent();
  }

  private static Optional<LocalDate> day(CaseFile file, Agreement agreement, List<Mark> marks) {
    Stream<LocalDate> parties = marks.stream().map(Mark::on);
    return switch (agreement.form()) {
      case ORAL -> Optional.of(agreedOn(file, agreement));
      case POLICE, ON_THE_SPOT -> parties.max(Comparator.naturalOrder());
      case WRITTEN ->
          Stream.of(parties, agreement.mediatorSignedOn().stream(), agreement.sealedOn().stream())
              .flatMap(days -> days)
              .max(Comparator.naturalOrder());
    };
  }
}
