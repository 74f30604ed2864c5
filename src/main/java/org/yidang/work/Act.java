package org.yidang.work;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.work.form.Field;
import org.yidang.work.form.Input;
import org.yidang.work.port.Ids;

/// One run of a procedure: what was typed, by whom, when, in which office.
public final class Act {
  /// Gives the next number of a series of a year, counted from 1 without gaps.
  @FunctionalInterface
  public interface Numbers {
    int next(String form, int year);
  }

  /// What a preview gets in the place of a number: only a real step takes one.
  static final int UNNUMBERED = 0;

  private final Input input;
  private final Office office;
  private final Actor actor;
  private final LocalDateTime now;
  private final Ids ids;
  private final Numbers numbers;
  private final Map<String, UUID> made = new LinkedHashMap<>();
  private Optional<CaseFile> file = Optional.empty();
  private Supplier<List<Entry>> entries =
      () -> {
        throw new IllegalStateException("not about a file");
      };
  private String drawn = "";

  Act(Input input, Office office, Actor actor, LocalDateTime now, Ids ids, Numbers numbers) {
    this.input = input;
    this.office = office;
    this.actor = actor;
    this.now = now;
    this.ids = ids;
    this.numbers = numbers;
  }

  public Input input() {
    return input;
  }

  public Office office() {
    return office;
  }

  public Actor actor() {
    return actor;
  }

  public LocalDateTime now() {
    return now;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  /// An id for the main thing this procedure makes; the same one each time it is asked.
  public UUID newId() {
    return made.computeIfAbsent("", path -> ids.next());
  }

  /// The id of a row: the one it came with, else a new one under the row's path.
  public UUID idOf(Input row) {
    return made.computeIfAbsent(row.path(), path -> row.id().orElseGet(ids::next));
  }

  /// An id for something that nobody will refer to by name.
  public UUID quietId() {
    return ids.next();
  }

  /// The next paper number, written by the office's pattern; blank in a preview.
  public String number(String form, int year, Function<Integer, String> writing) {
    drawn = writing.apply(numbers.next(form, year));
    return drawn;
  }

  /// The paper number this run has taken, for telling it; blank when it took none.
  public String drawn() {
    return drawn;
  }

  /// The file as it was before this run, for telling what was done to whom.
  ///
  /// @throws IllegalStateException when this run is not about a file that was there
  public CaseFile file() {
    return file.orElseThrow(() -> new IllegalStateException("not about a file"));
  }

  /// What was done to the file before this run, first to last.
  ///
  /// @throws IllegalStateException when this run is not about a file that was there
  public List<Entry> entries() {
    return entries.get();
  }

  void about(CaseFile before, Supplier<List<Entry>> itsEntries) {
    file = Optional.of(before);
    entries = itsEntries;
  }

  /// What was made so far, by path in the form.
  Map<String, UUID> made() {
    return made;
  }

  public <T> T get(Field<T> field) {
    return input.get(field);
  }
}
