package org.yidang.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// An agreement (P10, P11, G01, G02): drafted, checked, signed; never deleted, only voided.
///
/// @param number 文号, taken when the draft is made
/// @param partial true when only some items are settled and the rest goes on (部分达成)
/// @param replaces the earlier agreement this one changes (A20)
/// @param session the session in which it was reached
/// @param facts main facts and how the dispute arose
/// @param issues what is in dispute and each side's responsibility (A12)
/// @param terms what was agreed beside the dated duties, one clause a line
/// @param performance 履行方式、时限 in words
/// @param copies how many originals are made: parties + 1 (A14)
/// @param sealedOn the day of the committee's seal
/// @param effectiveOn the latest of all marks (A13); empty until every mark is there
public record Agreement(
    UUID id,
    String number,
    AgreementForm form,
    AgreementState state,
    boolean partial,
    Optional<UUID> replaces,
    Optional<UUID> session,
    String facts,
    String issues,
    String terms,
    String performance,
    int copies,
    LocalDate draftedOn,
    String checkedBy,
    Optional<LocalDate> checkedOn,
    String mediators,
    String recorder,
    Optional<LocalDate> mediatorSignedOn,
    Optional<LocalDate> sealedOn,
    Optional<LocalDate> effectiveOn)
    implements Entity {

  /// This agreement after somebody has read it through and found it in order.
  public Agreement checked(String by, LocalDate day) {
    return new Agreement(
        id,
        number,
        form,
        AgreementState.CHECKED,
        partial,
        replaces,
        session,
        facts,
        issues,
        terms,
        performance,
        copies,
        draftedOn,
        by,
        Optional.of(day),
        mediators,
        recorder,
        mediatorSignedOn,
        sealedOn,
        effectiveOn);
  }

  /// This agreement with the mediator's signature and the seal, not yet in force.
  public Agreement marked(Optional<LocalDate> mediatorOn, Optional<LocalDate> sealOn) {
    return new Agreement(
        id,
        number,
        form,
        state,
        partial,
        replaces,
        session,
        facts,
        issues,
        terms,
        performance,
        copies,
        draftedOn,
        checkedBy,
        checkedOn,
        mediators,
        recorder,
        mediatorOn,
        sealOn,
        Optional.empty());
  }

  /// This agreement in force since a day (A13).
  public Agreement inForce(LocalDate since) {
    return new Agreement(
        id,
        number,
        form,
        AgreementState.SIGNED,
        partial,
        replaces,
        session,
        facts,
        issues,
        terms,
        performance,
        copies,
        draftedOn,
        checkedBy,
        checkedOn,
        mediators,
        recorder,
        mediatorSignedOn,
        sealedOn,
        Optional.of(since));
  }

  /// This agreement taken out of the file's life; its number stays taken.
  public Agreement voided() {
    return new Agreement(
        id,
        number,
        form,
        AgreementState.VOIDED,
        partial,
        replaces,
        session,
        facts,
        issues,
        terms,
        performance,
        copies,
        draftedOn,
        checkedBy,
        checkedOn,
        mediators,
        recorder,
        mediatorSignedOn,
        sealedOn,
        effectiveOn);
  }
}
