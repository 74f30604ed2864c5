package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.AnyEntity;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Entity;
import org.yidang.model.entity.Kind;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.model.session.LineKind;
import org.yidang.model.session.MinuteLine;
import org.yidang.store.gen.DefaultSchema;
import org.yidang.work.history.Verification;
import org.yidang.work.port.Books;
import org.yidang.work.port.Drafts;

class JooqBooksTest {
  @TempDir Path temp;
  private Store store;
  private Books books;

  @BeforeEach
  void open() throws IOException {
    store = Stores.opened(StoreCopies.withEntries(0, temp.resolve("store")));
    books = store.books();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aTableHasTheColumnsOfItsRecordAndNoOthers() {
    for (Catalogue catalogue : List.of(FileKinds.CATALOGUE, Office.CATALOGUE)) {
      for (Kind<?> kind : catalogue.kinds()) {
        var table =
            DefaultSchema.DEFAULT_SCHEMA.getTable(kind.name().toUpperCase(java.util.Locale.ROOT));
        Stream<String> own =
            catalogue == FileKinds.CATALOGUE
                ? Stream.of("id", "file_id", "version", "voided")
                : Stream.of("id", "version", "voided");
        assertThat(table).as(kind.name()).isNotNull();
        assertThat(
                table
                    .fieldStream()
                    .map(field -> field.getName().toLowerCase(java.util.Locale.ROOT)))
            .as(kind.name())
            .containsExactlyInAnyOrderElementsOf(
                Stream.concat(own, catalogue.columns(kind.name()).stream()).toList());
      }
    }
  }

  @Test
  void whateverAFileHoldsComesBackFromTheTables() {
    CaseFile file = Kept.file(1, Stage.MEDIATING, Kept.DAY);
    Kept.put(books, file);
    var any = new AnyEntity(5);
    for (int round = 0; round < 20; round++) {
      CaseFile next = file;
      for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
        if (kind != FileKinds.HEAD && kind != FileKinds.INTAKE) {
          int place = FileKinds.CATALOGUE.kinds().indexOf(kind) + 10;
          UUID id = Kept.id(1, place);
          next = (round + place) % 3 == 0 ? next.without(id) : next.with(entity(any, kind, id));
        }
      }
      Kept.append(books, file.id(), file.rows(), next.rows());
      file = next;

      assertThat(books.file(file.id())).contains(file);
      assertThat(store.books().file(file.id())).contains(file);
    }
    var report = new Verification(books).run(seq -> {});
    assertThat(report.faults()).isEmpty();
    assertThat(report.entries()).isEqualTo(21);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record & Entity> Entity entity(
      AnyEntity any, Kind<? extends Record> kind, UUID id) {
    return any.of((Kind<T>) kind, id);
  }

  @Test
  void theLongestMinutesThatMayBeTypedAreKeptAndReadAgain() {
    CaseFile file = Kept.file(1, Stage.MEDIATING, Kept.DAY);
    Kept.put(books, file);

    CaseFile talked = file;
    for (int line = 0; line < 500; line++) {
      talked =
          talked.with(
              new MinuteLine(
                  Kept.id(1, 100 + line),
                  new UUID(0, 1),
                  line,
                  LineKind.values()[0],
                  "𠮷".repeat(200),
                  "𠮷".repeat(line == 0 ? 8_000 : 384)));
    }
    Kept.append(books, file.id(), file.rows(), talked.rows());

    assertThat(books.file(file.id())).contains(talked);
    Entry entry = books.entries(file.id()).getLast();
    assertThat(entry.computedHash()).isEqualTo(entry.hash());
  }

  @Test
  void aReasonOfSeveralLongTextsIsKept() {
    CaseFile file = Kept.file(1, Stage.MEDIATING, Kept.DAY);
    Entry.Note note = Kept.note(file.id(), Map.of(), file.rows());
    String reason = "𠮷".repeat(24_001);

    books.write(
        writing ->
            writing.append(
                new Entry.Note(
                    note.file(),
                    note.actor(),
                    note.at(),
                    note.procedure(),
                    note.told(),
                    reason,
                    note.changes())));

    assertThat(books.entries(file.id()).getLast().reason()).isEqualTo(reason);
  }

  @Test
  void whatWasTakenOutComesBackWithoutWhatItSaidBefore() {
    CaseFile without = Kept.file(1, Stage.MEDIATING, Kept.DAY);
    MinuteLine full =
        new MinuteLine(Kept.id(1, 9), new UUID(0, 1), 1, LineKind.values()[0], "甲", "漏水");
    MinuteLine bare = new MinuteLine(full.id(), full.session(), 1, full.kind(), "", "没有");
    Kept.put(books, without.with(full));
    Kept.append(books, without.id(), without.with(full).rows(), without.rows());
    assertThat(books.file(without.id())).contains(without);

    Kept.append(books, without.id(), without.rows(), without.with(bare).rows());

    assertThat(books.file(without.id())).contains(without.with(bare));
    assertThat(new Verification(books).run(seq -> {}).sound()).isTrue();
  }

  @Test
  void aNumberThatWasTakenInVainIsGivenAgain() {
    assertThat(next()).isEqualTo(1);
    assertThatThrownBy(
            () ->
                books.write(
                    writing -> {
                      assertThat(writing.nextNumber("", "P10", 2026)).isEqualTo(2);
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(next()).isEqualTo(2);
    assertThat(books.<Integer>write(w -> w.nextNumber("", "P10", 2027))).isEqualTo(1);
    assertThat(books.<Integer>write(w -> w.nextNumber("", "P11", 2026))).isEqualTo(1);
    assertThat(next()).isEqualTo(3);
  }

  private int next() {
    return books.<Integer>write(writing -> writing.nextNumber("", "P10", 2026));
  }

  @Test
  void aFileThatWasChangedSinceItWasReadIsNotWrittenOver() {
    CaseFile file = Kept.file(1, Stage.MEDIATING, Kept.DAY);
    CaseFile named = file.with(file.head().named("另名", ""));
    Kept.put(books, file);
    AtomicReference<Books.Writing> kept = new AtomicReference<>();
    books.write(
        writing -> {
          kept.set(writing);
          return writing.file(file.id());
        });
    Kept.append(books, file.id(), file.rows(), named.rows());

    assertThatThrownBy(
            () ->
                books.write(
                    writing -> kept.get().append(Kept.note(file.id(), file.rows(), Map.of()))))
        .isInstanceOf(Books.StaleFile.class);
    assertThat(books.file(file.id())).contains(named);
    assertThat(books.entries(file.id())).hasSize(2);
  }

  @Test
  void aFileIsFoundByItsNumber() {
    CaseFile file = Kept.file(7, Stage.MEDIATING, Kept.DAY);
    Kept.put(books, file);

    assertThat(books.fileByNumber("（2026）青人调字第7号")).contains(file.id());
    assertThat(books.fileByNumber("（2026）青人调字第8号")).isEmpty();
    assertThat(books.file(new UUID(0, 1))).isEmpty();
  }

  @Test
  void draftsAreKeptUntilTheyAreClosedTheLatestFirst() {
    AtomicReference<LocalDateTime> now = new AtomicReference<>(Kept.DAY.atTime(9, 0));
    Drafts drafts = store.drafts(now::get);
    drafts.save("b", "{\"a\":\"1\"}");
    drafts.save("a", "{}");
    now.set(Kept.DAY.atTime(9, 1));
    drafts.save("c", "𠮷".repeat(1_000_000));

    assertThat(drafts.live()).extracting(Drafts.Draft::name).containsExactly("c", "a", "b");
    now.set(Kept.DAY.atTime(9, 2));
    drafts.save("b", "{\"a\":\"2\"}");
    assertThat(drafts.live()).extracting(Drafts.Draft::name).containsExactly("b", "c", "a");
    drafts.close("c");
    drafts.close("never there");
    assertThat(drafts.find("c")).isEmpty();

    store.close();
    store = Stores.opened(temp.resolve("store"));
    Drafts again = store.drafts(now::get);
    assertThat(again.find("b"))
        .contains(new Drafts.Draft("b", "{\"a\":\"2\"}", Kept.DAY.atTime(9, 2)));
    assertThat(again.live()).hasSize(2);
    again.save("c", "{}");
    assertThat(again.find("c")).map(Drafts.Draft::form).isEqualTo(Optional.of("{}"));
  }
}
