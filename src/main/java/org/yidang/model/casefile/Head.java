package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Facet;
import org.yidang.model.session.Track;

/// What stands on the front of a file and never scrolls away.
///
/// @param cover what is written on the outside
/// @param course how far the file has come
/// @param next what has to be done next
public record Head(UUID id, Cover cover, Course course, Next next) implements Entity {

  /// What is written on the outside of a file.
  ///
  /// @param number 卷号, given at acceptance; blank before
  /// @param title 卷名, e.g. 甲样一与乙样二邻里纠纷
  /// @param parties names of the parties as lists show them
  /// @param mediator names of the mediators of the file
  public record Cover(
      String number, String title, String parties, LocalDate openedOn, String mediator)
      implements Facet {}

  /// How far a file has come.
  ///
  /// @param round 1, and one more after each reopening (重开)
  /// @param tracks empty until triage
  /// @param extendedTo the day to which mediation was extended (延期)
  /// @param reopenedOn the day on which this round began; empty in the first
  public record Course(
      Stage stage,
      int round,
      Set<Track> tracks,
      Risk risk,
      Optional<LocalDate> extendedTo,
      Optional<LocalDate> reopenedOn)
      implements Facet {

    public Course {
      tracks = Set.copyOf(tracks);
      if (round < 1) {
        throw new IllegalArgumentException("the first round is 1");
      }
    }

    /// A file that nobody has sorted yet.
    public static Course reported() {
      return new Course(Stage.REPORTED, 1, Set.of(), Risk.BLUE, Optional.empty(), Optional.empty());
    }

    private Course moved(Move move) {
      Stage to =
          stage.after(move).orElseThrow(() -> new IllegalStateException(stage + " has no " + move));
      return new Course(to, round, tracks, risk, extendedTo, reopenedOn);
    }
  }

  /// What has to be done next, by whom and by when; all blank only when the file is closed.
  public record Next(String nextStep, String nextBy, Optional<LocalDate> nextOn) implements Facet {}

  /// This head at the stage a move leads to.
  ///
  /// @throws IllegalStateException where the table of [Stage] does not allow the move
  public Head moved(Move move) {
    return with(course.moved(move));
  }

  public Head numbered(String number) {
    return with(new Cover(number, cover.title, cover.parties, cover.openedOn, cover.mediator));
  }

  public Head named(String title, String parties) {
    return with(new Cover(cover.number, title, parties, cover.openedOn, cover.mediator));
  }

  public Head openedOn(LocalDate day) {
    return with(new Cover(cover.number, cover.title, cover.parties, day, cover.mediator));
  }

  public Head mediatedBy(String names) {
    return with(new Cover(cover.number, cover.title, cover.parties, cover.openedOn, names));
  }

  public Head sorted(Set<Track> tracks, Risk risk) {
    return with(
        new Course(course.stage, course.round, tracks, risk, course.extendedTo, course.reopenedOn));
  }

  public Head extended(LocalDate to) {
    return with(
        new Course(
            course.stage,
            course.round,
            course.tracks,
            course.risk,
            Optional.of(to),
            course.reopenedOn));
  }

  public Head next(String step, String by, Optional<LocalDate> on) {
    return new Head(id, cover, course, new Next(step, by, on));
  }

  /// The same file at its next round: a relapse opens a linked new stage, never a second file.
  ///
  /// @param on the day from which the time of the round counts
  public Head reopened(LocalDate on) {
    return with(new Course(
            course.stage,
            course.round + 1,
            course.tracks,
            course.risk,
            Optional.empty(),
            Optional.of(on)))
        .moved(Move.REOPEN);
  }

  private Head with(Cover newCover) {
    return new Head(id, newCover, course, next);
  }

  private Head with(Course newCourse) {
    return new Head(id, cover, newCourse, next);
  }

  public String number() {
    return cover.number;
  }

  public String title() {
    return cover.title;
  }

  public String parties() {
    return cover.parties;
  }

  public LocalDate openedOn() {
    return cover.openedOn;
  }

  public String mediator() {
    return cover.mediator;
  }

  public Stage stage() {
    return course.stage;
  }

  public int round() {
    return course.round;
  }

  public Set<Track> tracks() {
    return course.tracks;
  }

  public Risk risk() {
    return course.risk;
  }

  public Optional<LocalDate> extendedTo() {
    return course.extendedTo;
  }

  public Optional<LocalDate> reopenedOn() {
    return course.reopenedOn;
  }

  public String nextStep() {
    return next.nextStep;
  }

  public String nextBy() {
    return next.nextBy;
  }

  public Optional<LocalDate> nextOn() {
    return next.nextOn;
  }
}
