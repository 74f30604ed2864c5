package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.AnyEntity;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Kind;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Office;
import org.yidang.work.port.Books;

/// What is known of a file without reading its tables is what the tables say. New books know
/// nothing yet, so they tell what lies in the tables.
class LoadedTest {
  private static final CaseFile FILE = Kept.file(1, Stage.MEDIATING, Kept.DAY);

  @TempDir Path temp;
  private Store store;
  private Books books;

  @BeforeEach
  void aFile() throws IOException {
    store = Stores.opened(StoreCopies.withEntries(0, temp.resolve("store")));
    books = store.books();
    Kept.put(books, FILE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whateverIsWrittenIsKnownAsTheTablesHaveIt() {
    var any = new AnyEntity(11);
    for (int round = 0; round < 20; round++) {
      for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
        int place = FileKinds.CATALOGUE.kinds().indexOf(kind);
        UUID id = Kept.id(1, place + 10);
        boolean leaves = (round + place) % 3 == 0;
        if (place % 4 == round % 4 && kind != FileKinds.HEAD && kind != FileKinds.INTAKE) {
          change(file -> leaves ? file.without(id) : file.with(entity(any, kind, id)));
        }
      }
      String title = "改名" + round;
      change(file -> file.with(file.head().named(title, "")));
      assertThat(books.file(FILE.id())).isPresent().isEqualTo(store.books().file(FILE.id()));
    }
  }

  @Test
  void theTablesOfAFileThatIsKnownAreNotReadAgain() {
    change(file -> file.with(file.head().named("另名", "")));
    store.write(dsl -> dsl.execute("UPDATE intake SET facts = '改过'"));

    assertThat(books.file(FILE.id()).orElseThrow().intake().facts()).isEqualTo("漏水");
    assertThat(store.books().file(FILE.id()).orElseThrow().intake().facts()).isEqualTo("改过");

    store.write(dsl -> dsl.execute("UPDATE head SET version = version + 1"));
    assertThat(books.file(FILE.id()).orElseThrow().intake().facts()).isEqualTo("改过");
  }

  @Test
  void everyEntryOfAFileCountsItsVersionUpByOne() {
    assertThat(version()).isEqualTo(1);
    change(file -> file.with(file.head().named("另名", "")));
    assertThat(version()).isEqualTo(2);
    change(file -> file.with(entity(new AnyEntity(1), FileKinds.PARTY, Kept.id(1, 20))));
    assertThat(version()).isEqualTo(3);
    CaseFile now = books.file(FILE.id()).orElseThrow();
    CaseFile less = now.without(Kept.id(1, 20));
    Kept.append(books, FILE.id(), now.rows(), less.rows());
    assertThat(version()).isEqualTo(4);
    Kept.append(books, FILE.id(), less.rows(), named(less, "又名").rows());
    assertThat(version()).isEqualTo(5);
  }

  @Test
  void whatIsTakenBackWasNeverKnown() {
    books.file(FILE.id());
    assertThatThrownBy(
            () ->
                books.write(
                    writing -> {
                      append(writing, named(FILE, "不算"));
                      assertThat(writing.file(FILE.id())).contains(named(FILE, "不算"));
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(books.file(FILE.id())).contains(FILE);

    change(file -> named(file, "算"));
    assertThat(books.file(FILE.id())).contains(named(FILE, "算"));
    assertThat(store.books().file(FILE.id())).contains(named(FILE, "算"));
  }

  @Test
  void severalEntriesInOneTransactionAreAllSeen() {
    books.write(
        writing -> {
          append(writing, named(FILE, "一"));
          return writing.append(
              Kept.note(FILE.id(), named(FILE, "一").rows(), named(FILE, "二").rows()));
        });
    assertThat(books.file(FILE.id())).contains(named(FILE, "二"));
    assertThat(store.books().file(FILE.id())).contains(named(FILE, "二"));
  }

  @Test
  void changesThatDoNotFitAreReadFromTheTables() {
    CaseFile other = named(FILE, "从未有过");
    books.write(
        writing -> {
          writing.file(FILE.id());
          return writing.append(Kept.note(FILE.id(), other.rows(), named(FILE, "另名").rows()));
        });
    assertThat(books.file(FILE.id())).isPresent().isEqualTo(store.books().file(FILE.id()));
    assertThat(books.file(FILE.id()).orElseThrow().head().title()).isEqualTo("另名");
  }

  @Test
  void theOfficeIsReadAgainAfterEachEntryOfItsOwn() {
    GridCell cell = cell("一网格");
    assertThat(books.office()).isEqualTo(Office.empty());
    office(Office.empty(), Office.empty().with(cell));
    assertThat(books.office().cells()).containsExactly(cell);
    assertThatThrownBy(
            () ->
                books.write(
                    writing -> {
                      writing.append(
                          officeNote(Office.empty().with(cell), Office.empty().with(cell("不算"))));
                      assertThat(writing.office().cells()).containsExactly(cell("不算"));
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    office(Office.empty().with(cell), Office.empty().with(cell("二网格")));
    assertThat(books.office().cells()).containsExactly(cell("二网格"));
    assertThat(books.<Office>write(Books.Writing::office)).isEqualTo(store.books().office());
  }

  @Test
  void filesThatWereNotUsedForLongAreReadAgainAndRight() {
    for (int no = 2; no < 40; no++) {
      Kept.put(books, Kept.file(no, Stage.MEDIATING, Kept.DAY));
    }
    for (int round = 0; round < 2; round++) {
      for (int no = 1; no < 40; no++) {
        assertThat(books.file(Kept.id(no, 1))).contains(Kept.file(no, Stage.MEDIATING, Kept.DAY));
      }
    }
  }

  private static CaseFile named(CaseFile file, String title) {
    return file.with(file.head().named(title, ""));
  }

  private static GridCell cell(String name) {
    return new GridCell(Kept.id(9, 1), "1", name, "", "", true);
  }

  private long version() {
    return store.<Long>read(dsl -> dsl.fetchSingle("SELECT version FROM head").get(0, Long.class));
  }

  private void change(UnaryOperator<CaseFile> how) {
    books.write(
        writing -> {
          CaseFile before = writing.file(FILE.id()).orElseThrow();
          return append(writing, how.apply(before));
        });
  }

  private static Entry append(Books.Writing writing, CaseFile after) {
    CaseFile before = writing.file(after.id()).orElseThrow();
    return writing.append(Kept.note(after.id(), before.rows(), after.rows()));
  }

  private void office(Office before, Office after) {
    books.write(writing -> writing.append(officeNote(before, after)));
  }

  private static Entry.Note officeNote(Office before, Office after) {
    return new Entry.Note(
        Optional.empty(),
        new Actor("林样调", "MEDIATOR", "一号台"),
        Kept.DAY.atTime(9, 0),
        "edit-cell",
        List.of(),
        "",
        Change.between(before.rows(), after.rows()));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record & Entity> Entity entity(
      AnyEntity any, Kind<? extends Record> kind, UUID id) {
    return any.of((Kind<T>) kind, id);
  }
}
