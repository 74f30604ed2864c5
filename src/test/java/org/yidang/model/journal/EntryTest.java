package org.yidang.model.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yidang.model.entity.Change;

class EntryTest {
  private static final Optional<UUID> FILE = Optional.of(new UUID(0, 1));
  private static final UUID ROW = new UUID(0, 2);
  private static final Actor ACTOR = new Actor("林样调", "MEDIATOR", "一号台");
  private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 2, 9, 0);
  private static final Change CHANGE = new Change("party", ROW, "name", "甲", "乙");
  private static final List<Change> CHANGES = List.of(CHANGE);
  private static final List<String> TOLD = List.of("a");

  @Test
  void anEntryHoldsTheHashOfTheOneBefore() {
    Entry first = Entry.next(1, Entry.NOTHING_BEFORE, note(List.of("甲"), "", CHANGES));
    Entry second = Entry.next(2, first.hash(), note(List.of(), "", List.of()));

    assertThat(first.previous()).isEqualTo("0".repeat(64));
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(first.hash()).hasSize(64).isEqualTo(first.computedHash());
    assertThat(second.hash()).isNotEqualTo(first.hash());
  }

  @Test
  void everyPartCounts() {
    var other = new Actor("陶样调", "MEDIATOR", "一号台");
    Change emptied = new Change("party", ROW, "name", "甲", null);
    LocalDateTime later = AT.plusSeconds(1);
    Stream<Entry> all =
        Stream.of(
            entry(note(TOLD, "why", CHANGES)),
            entry(note(List.of("b"), "why", CHANGES)),
            entry(note(TOLD, "", CHANGES)),
            entry(note(TOLD, "why", List.of())),
            entry(note(TOLD, "why", List.of(emptied))),
            entry(new Entry.Note(Optional.empty(), ACTOR, AT, "p", TOLD, "why", CHANGES)),
            entry(new Entry.Note(FILE, other, AT, "p", TOLD, "why", CHANGES)),
            entry(new Entry.Note(FILE, ACTOR, AT, "q", TOLD, "why", CHANGES)),
            entry(new Entry.Note(FILE, ACTOR, later, "p", TOLD, "why", CHANGES)),
            Entry.next(2, Entry.NOTHING_BEFORE, note(TOLD, "why", CHANGES)),
            Entry.next(1, "1".repeat(64), note(TOLD, "why", CHANGES)));

    assertThat(all.map(Entry::hash)).doesNotHaveDuplicates();
  }

  @Test
  void textsMovedFromOnePartToTheNextGiveAnotherHash() {
    Stream<Entry> all =
        Stream.of(
            entry(note(List.of("ab"), "c", List.of())),
            entry(note(List.of("a", "b"), "c", List.of())),
            entry(note(TOLD, "bc", List.of())),
            entry(note(List.of(), "abc", List.of())),
            entry(note(List.of("", "a"), "", List.of())),
            entry(note(List.of("a", ""), "", List.of())));

    assertThat(all.map(Entry::hash)).doesNotHaveDuplicates();
  }

  @Test
  void aChangeCannotPassForFiveArgumentsOfTheSentence() {
    Change change = new Change("party", ROW, "name", "x", "end");
    Entry changed = entry(note(List.of(), "why", List.of(change)));
    Entry told =
        entry(note(List.of("why", "party", ROW.toString(), "name", "x"), "end", List.of()));

    assertThat(told.hash()).isNotEqualTo(changed.hash());
  }

  @Test
  void anEntryDoesNotChangeWithTheListsItWasMadeOf() {
    var told = new ArrayList<>(TOLD);
    Entry entry = entry(note(told, "", List.of()));
    told.add("b");

    assertThat(entry.told()).containsExactly("a");
    assertThat(entry.computedHash()).isEqualTo(entry.hash());
  }

  @Test
  void anActorHasAName() {
    assertThatThrownBy(() -> new Actor(" ", "MEDIATOR", "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Entry entry(Entry.Note note) {
    return Entry.next(1, Entry.NOTHING_BEFORE, note);
  }

  private static Entry.Note note(List<String> told, String reason, List<Change> changes) {
    return new Entry.Note(FILE, ACTOR, AT, "p", told, reason, changes);
  }
}
