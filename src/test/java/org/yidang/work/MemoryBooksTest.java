package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Office;
import org.yidang.work.port.Books;

class MemoryBooksTest {
  private static final UUID CELL = new UUID(0, 1);

  private final MemoryBooks books = new MemoryBooks();

  @Test
  void whatIsWrittenIsReadBack() {
    append(cell("东片"));

    assertThat(books.office().cells()).extracting(GridCell::name).containsExactly("东片");
  }

  @Test
  void workThatThrowsLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                books.write(
                    writing -> {
                      writing.append(note(cell("东片")));
                      writing.nextNumber("", "P10", 2026);
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");

    assertThat(books.office()).isEqualTo(Office.empty());
    assertThat(books.entriesAfter(0, 9)).isEmpty();
    int first = books.write(writing -> writing.nextNumber("", "P10", 2026));
    assertThat(first).isEqualTo(1);
  }

  @Test
  void numbersCountUpForEachFormAndYear() {
    List<Integer> numbers =
        books.write(
            writing ->
                List.of(
                    writing.nextNumber("", "P10", 2026),
                    writing.nextNumber("", "P10", 2026),
                    writing.nextNumber("", "P10", 2027),
                    writing.nextNumber("", "file", 2026)));

    assertThat(numbers).containsExactly(1, 2, 1, 1);
  }

  @Test
  void entriesAreChained() {
    append(cell("东片"));
    append(cell("西片"));

    List<Entry> entries = books.entriesAfter(0, 9);
    assertThat(entries).extracting(Entry::seq).containsExactly(1L, 2L);
    assertThat(entries.getLast().previous()).isEqualTo(entries.getFirst().hash());
  }

  @Test
  void whatIsTakenOutStaysAsAVoidedRow() {
    append(cell("东片"));
    books.write(writing -> writing.append(note(Change.between(writing.office().rows(), Map.of()))));

    assertThat(books.office()).isEqualTo(Office.empty());
    assertThat(books.everyRow())
        .singleElement()
        .extracting(Row::facts)
        .satisfies(facts -> assertThat(facts).containsEntry("voided", "true"));
  }

  @Test
  void nothingIsWrittenOverAFileThatWasChangedInBetween() {
    UUID file = new UUID(0, 9);

    assertThatThrownBy(
            () ->
                books.write(
                    writing -> {
                      writing.file(file);
                      books.write(other -> other.append(note(Optional.of(file), List.of())));
                      return writing.append(note(Optional.of(file), List.of()));
                    }))
        .isInstanceOf(Books.StaleFile.class);
    assertThat(books.entries(file)).hasSize(1);
  }

  @Test
  void aWriteInsideAWriteIsAFault() {
    assertThatThrownBy(
            () -> books.write(writing -> books.write(other -> other.append(note(cell("东片"))))))
        .isInstanceOf(IllegalStateException.class);
  }

  private void append(List<Change> changes) {
    books.write(writing -> writing.append(note(changes)));
  }

  private List<Change> cell(String name) {
    Office before = books.office();
    Office after = before.with(new GridCell(CELL, "01", name, "", "", true));
    return Change.between(before.rows(), after.rows());
  }

  private static Entry.Note note(List<Change> changes) {
    return note(Optional.empty(), changes);
  }

  private static Entry.Note note(Optional<UUID> file, List<Change> changes) {
    return new Entry.Note(
        file,
        new Actor("林样调", "MEDIATOR", "一号台"),
        LocalDateTime.of(2026, 3, 2, 9, 0),
        "add-cell",
        List.of(),
        "",
        changes);
  }
}
