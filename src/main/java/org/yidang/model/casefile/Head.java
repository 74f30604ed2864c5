package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.entity.Entity;
import org.yidang.model.session.Track;

/// What stands on the front of a file and never scrolls away.
///
/// @param number 卷号, given at acceptance; blank before
/// @param title 卷名, e.g. 甲样一与乙样二邻里纠纷
/// @param parties names of the parties as lists show them
/// @param round 1, and one more after each reopening (重开)
/// @param tracks empty until triage
/// @param nextStep what has to be done next; blank only when the file is closed
/// @param extendedTo the day to which mediation was extended (延期)
public record Head(
    UUID id,
    String number,
    String title,
    String parties,
    Stage stage,
    int round,
    Set<Track> tracks,
    Risk risk,
    LocalDate openedOn,
    String mediator,
    String nextStep,
    String nextBy,
    Optional<LocalDate> nextOn,
    Optional<LocalDate> extendedTo)
    implements Entity {

  public Head {
    tracks = Set.copyOf(tracks);
    if (round < 1) {
      throw new IllegalArgumentException("the first round is 1");
    }
  }

  /// This head at the stage a move leads to.
  ///
  /// @throws IllegalStateException where the table of [Stage] does not allow the move
  public Head moved(Move move) {
    Stage to =
        stage.after(move).orElseThrow(() -> new IllegalStateException(stage + " has no " + move));
    return new Head(
        id,
        number,
        title,
        parties,
        to,
        round,
        tracks,
        risk,
        openedOn,
        mediator,
        nextStep,
        nextBy,
        nextOn,
        extendedTo);
  }

  public Head numbered(String newNumber) {
    return new Head(
        id,
        newNumber,
        title,
        parties,
        stage,
        round,
        tracks,
        risk,
        openedOn,
        mediator,
        nextStep,
        nextBy,
        nextOn,
        extendedTo);
  }

  public Head named(String newTitle, String newParties) {
    return new Head(
        id,
        number,
        newTitle,
        newParties,
        stage,
        round,
        tracks,
        risk,
        openedOn,
        mediator,
        nextStep,
        nextBy,
        nextOn,
        extendedTo);
  }

  public Head sorted(Set<Track> newTracks, Risk newRisk) {
    return new Head(
        id,
        number,
        title,
        parties,
        stage,
        round,
        newTracks,
        newRisk,
        openedOn,
        mediator,
        nextStep,
        nextBy,
        nextOn,
        extendedTo);
  }

  public Head openedOn(LocalDate day) {
    return new Head(
        id,
        number,
        title,
        parties,
        stage,
        round,
        tracks,
        risk,
        day,
        mediator,
        nextStep,
        nextBy,
        nextOn,
        extendedTo);
  }

  public Head mediatedBy(String names) {
    return new Head(
        id,
        number,
        title,
        parties,
        stage,
        round,
        tracks,
        risk,
        openedOn,
        names,
        nextStep,
        nextBy,
        nextOn,
        extendedTo);
  }

  public Head next(String step, String by, Optional<LocalDate> on) {
    return new Head(
        id,
        number,
        title,
        parties,
        stage,
        round,
        tracks,
        risk,
        openedOn,
        mediator,
        step,
        by,
        on,
        extendedTo);
  }

  public Head extended(LocalDate to) {
    return new Head(
        id,
        number,
        title,
        parties,
        stage,
        round,
        tracks,
        risk,
        openedOn,
        mediator,
        nextStep,
        nextBy,
        nextOn,
        Optional.of(to));
  }

  /// The same file at its next round: a relapse opens a linked new stage, never a second file.
  public Head reopened() {
    return new Head(
            id,
            number,
            title,
            parties,
            stage,
            round + 1,
            tracks,
            risk,
            openedOn,
            mediator,
            nextStep,
            nextBy,
            nextOn,
            Optional.empty())
        .moved(Move.REOPEN);
  }
}
