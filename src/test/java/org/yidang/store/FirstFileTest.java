package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.kit.id.Uuid7;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.model.office.PersonRole;
import org.yidang.model.office.Profile;
import org.yidang.work.Outcome;
import org.yidang.work.Procedures;
import org.yidang.work.Registrar;
import org.yidang.work.form.Form;
import org.yidang.work.history.History;
import org.yidang.work.history.Verification;
import org.yidang.work.intake.OpenFile;
import org.yidang.work.port.Books;

/// A file opened by its procedure lies in the tables and in the journal, and both agree.
class FirstFileTest {
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-01T10:00:00");

  @TempDir Path dir;

  private final Uuid7 ids = new Uuid7(() -> Instant.parse("2026-03-01T02:00:00Z"), new Random(1));

  @Test
  void openedFileComesBackAsItWasTypedAndTheJournalReplaysToTheTables() {
    try (Store store = Stores.created(dir.resolve("store"))) {
      Books books = store.books();
      setUp(books);
      var registrar =
          new Registrar(books, () -> NOW, ids::next, new Procedures(List.of(new OpenFile())));

      Outcome outcome = registrar.run("open-file", leak());

      assertThat(outcome).isInstanceOf(Outcome.Done.class);
      UUID id = ((Outcome.Done) outcome).file().orElseThrow();
      CaseFile file = books.file(id).orElseThrow();
      assertThat(file.head().title()).isEqualTo("甲样一与壬样𠮷");
      assertThat(file.side(1).getFirst().birth()).hasToString("Optional[1978-03-12]");
      assertThat(new History(books).after(id, 99)).contains(file);
      assertThat(new Verification(books).run(seq -> {}).faults()).isEmpty();
    }
  }

  @Test
  void refusedFormNamesTheFieldAndLeavesTheStoreAsItWas() {
    try (Store store = Stores.created(dir.resolve("store"))) {
      Books books = store.books();
      setUp(books);
      var registrar =
          new Registrar(books, () -> NOW, ids::next, new Procedures(List.of(new OpenFile())));

      Outcome outcome = registrar.run("open-file", leak().with("reportedAt", "2026-02-31 09:20"));

      assertThat(((Outcome.Refused) outcome).findings())
          .extracting(finding -> finding.rule() + " " + finding.field())
          .containsExactly("date.no-such-day reportedAt");
      assertThat(books.entriesAfter(0, 10)).hasSize(1);
    }
  }

  private void setUp(Books books) {
    var profile =
        new Profile(
            ids.next(),
            "清屏县公安局青石派出所",
            "青石镇人民调解委员会",
            "清屏县",
            "青",
            "青",
            "周样警",
            PersonRole.OFFICER,
            "调解室",
            "清屏县人民法院",
            "（{year}）{letter}人调字第{no:3}号",
            "{letter}人调字〔{year}〕第{no}号",
            "{letter}公（青）调解字〔{year}〕{no}号",
            "");
    books.write(
        writing ->
            writing.append(
                new Entry.Note(
                    java.util.Optional.empty(),
                    new Actor("周样警", "OFFICER", "调解室"),
                    NOW,
                    "set-up-office",
                    List.of(),
                    "",
                    org.yidang.model.entity.Change.between(
                        java.util.Map.of(), Office.empty().with(profile).rows()))));
  }

  private static Form leak() {
    return Form.of(
            "source", "call-110",
            "reportedAt", "2026-03-01 09:20",
            "place", "青石镇河湾小区6号楼502室",
            "type", "neighbour",
            "amount", "4,800元",
            "facts", "楼上602室漏水，致502室客厅顶棚渗水。")
        .withTexts("flags", List.of("damage"))
        .withRows(
            "parties",
            List.of(
                Form.of("side", "1", "name", "甲样一", "idNumber", "620000197803120012"),
                Form.of("side", "2", "name", "壬样𠮷", "phone", "139 0000 0008")));
  }
}
