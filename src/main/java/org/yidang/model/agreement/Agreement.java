package org.yidang.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Facet;

/// An agreement (P10, P11, G01, G02): drafted, checked, signed; never deleted, only voided.
///
/// @param number 文号, taken when the draft is made
/// @param partial true when only some items are settled and the rest goes on (部分达成)
/// @param replaces the earlier agreement this one changes (A20)
/// @param session the session in which it was reached
/// @param copies how many originals are made: parties + 1 (A14)
public record Agreement(
    UUID id,
    String number,
    AgreementForm form,
    AgreementState state,
    boolean partial,
    Optional<UUID> replaces,
    Optional<UUID> session,
    Wording wording,
    int copies,
    LocalDate draftedOn,
    Review review,
    Signing signing)
    implements Entity {

  /// What an agreement says beside its dated duties (A12).
  ///
  /// @param facts main facts and how the dispute arose
  /// @param issues what is in dispute and each side's responsibility
  /// @param terms what was agreed beside the duties, one clause a line
  /// @param performance 履行方式、时限 in words
  public record Wording(String facts, String issues, String terms, String performance)
      implements Facet {}

  /// Who read the draft through and found it in order, and when.
  public record Review(String checkedBy, Optional<LocalDate> checkedOn) implements Facet {
    /// Nobody has read it yet.
    public static Review none() {
      return new Review("", Optional.empty());
    }
  }

  /// Who signs for the committee, and the days of the marks.
  ///
  /// @param sealedOn the day of the committee's seal
  /// @param effectiveOn the latest of all marks (A13); empty until every mark is there
  public record Signing(
      String mediators,
      String recorder,
      Optional<LocalDate> mediatorSignedOn,
      Optional<LocalDate> sealedOn,
      Optional<LocalDate> effectiveOn)
      implements Facet {
    /// No mark is there yet.
    public static Signing by(String mediators, String recorder) {
      return new Signing(mediators, recorder, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// This agreement after somebody has read it through and found it in order.
  public Agreement checked(String by, LocalDate day) {
    return with(AgreementState.CHECKED, new Review(by, Optional.of(day)), signing);
  }

  /// This agreement with the mediator's signature and the seal, not yet in force.
  public Agreement marked(Optional<LocalDate> mediatorOn, Optional<LocalDate> sealOn) {
    return with(
        state,
        review,
        new Signing(signing.mediators, signing.recorder, mediatorOn, sealOn, Optional.empty()));
  }

  /// This agreement in force since a day (A13).
  public Agreement inForce(LocalDate since) {
    return with(
        AgreementState.SIGNED,
        review,
        new Signing(
            signing.mediators,
            signing.recorder,
            signing.mediatorSignedOn,
            signing.sealedOn,
            Optional.of(since)));
  }

  /// This agreement in a number of copies.
  public Agreement inCopies(int number) {
    return new Agreement(
        id,
        this.number,
        form,
        state,
        partial,
        replaces,
        session,
        wording,
        number,
        draftedOn,
        review,
        signing);
  }

  /// This agreement taken out of the file's life; its number stays taken.
  public Agreement voided() {
    return with(AgreementState.VOIDED, review, signing);
  }

  private Agreement with(AgreementState newState, Review newReview, Signing newSigning) {
    return new Agreement(
        id,
        number,
        form,
        newState,
        partial,
        replaces,
        session,
        wording,
        copies,
        draftedOn,
        newReview,
        newSigning);
  }

  public String facts() {
    return wording.facts;
  }

  public String issues() {
    return wording.issues;
  }

  public String terms() {
    return wording.terms;
  }

  public String performance() {
    return wording.performance;
  }

  public String checkedBy() {
    return review.checkedBy;
  }

  public Optional<LocalDate> checkedOn() {
    return review.checkedOn;
  }

  public String mediators() {
    return signing.mediators;
  }

  public String recorder() {
    return signing.recorder;
  }

  public Optional<LocalDate> mediatorSignedOn() {
    return signing.mediatorSignedOn;
  }

  public Optional<LocalDate> sealedOn() {
    return signing.sealedOn;
  }

  public Optional<LocalDate> effectiveOn() {
    return signing.effectiveOn;
  }
}
