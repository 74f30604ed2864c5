package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.journal.Replay;
import org.yidang.model.office.Office;
import org.yidang.model.office.PersonRole;
import org.yidang.model.office.Profile;
import org.yidang.rules.Finding;
import org.yidang.work.form.Form;

/// A desk for tests: books in memory, a clock that is set by hand, ids that count up.
///
/// Whatever is done is held against the journal at once: replaying it must give the same rows.
/// Whatever is refused must leave everything as it was.
public final class TestDesk {
  private final MemoryBooks books = new MemoryBooks();
  private final Registrar registrar;
  private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 0);
  private long lastId;

  public TestDesk(List<Procedure> procedures) {
    registrar = new Registrar(books, () -> now, this::nextId, new Procedures(procedures));
  }

  /// A desk that has been set up: 清屏县公安局青石派出所, 青石镇人民调解委员会, mediator 周样警.
  public static TestDesk ready(List<Procedure> procedures) {
    var desk = new TestDesk(procedures);
    desk.setUp();
    return desk;
  }

  private void setUp() {
    Office office =
        Office.empty()
            .with(
                new Profile(
                    nextId(),
                    "清屏县公安局青石派出所",
                    "青石镇人民调解委员会",
                    "清屏县",
                    "青",
                    "清公（青）",
                    "林样调",
                    PersonRole.MEDIATOR,
                    "一号台",
                    "清屏县人民法院",
                    "（{year}）{letter}人调字第{no:3}号",
                    "{letter}人调字〔{year}〕第{no}号",
                    "{letter}调解字〔{year}〕{no}号"));
    books.write(
        writing ->
            writing.append(
                new Entry.Note(
                    Optional.empty(),
                    new Actor("set-up", "", ""),
                    now,
                    "set-up-office",
                    List.of(),
                    "",
                    Change.between(Office.empty().rows(), office.rows()))));
  }

  private UUID nextId() {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | ++lastId);
  }

  public MemoryBooks books() {
    return books;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  /// Sets the clock, e.g. `2026-03-09T14:30`.
  public TestDesk at(String time) {
    now = LocalDateTime.parse(time);
    return this;
  }

  public Outcome run(String procedure, Form form) {
    return registrar.run(procedure, form);
  }

  /// Does something that must succeed.
  public Outcome.Done done(String procedure, Form form) {
    Outcome outcome = run(procedure, form);
    assertThat(outcome).as(procedure).isInstanceOf(Outcome.Done.class);
    assertJournalAgrees();
    return (Outcome.Done) outcome;
  }

  /// Does something to a file that must succeed.
  public Outcome.Done done(String procedure, UUID file, String... namesAndTexts) {
    return done(procedure, Form.of(namesAndTexts).with("file", file.toString()));
  }

  /// Hands in what must be refused, and sees that nothing was changed.
  public List<Finding> refused(String procedure, Form form) {
    List<Row> rows = rows();
    int entries = journal().size();
    Outcome outcome = run(procedure, form);
    assertThat(outcome).as(procedure).isInstanceOf(Outcome.Refused.class);
    assertThat(rows()).isEqualTo(rows);
    assertThat(journal()).hasSize(entries);
    return ((Outcome.Refused) outcome).findings();
  }

  public List<Finding> refused(String procedure, UUID file, String... namesAndTexts) {
    return refused(procedure, Form.of(namesAndTexts).with("file", file.toString()));
  }

  /// The rules of what was refused, `rule@field` where a field is named.
  public List<String> rulesRefused(String procedure, UUID file, String... namesAndTexts) {
    return rules(refused(procedure, file, namesAndTexts));
  }

  public static List<String> rules(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.field().isEmpty() ? f.rule() : f.rule() + "@" + f.field())
        .toList();
  }

  public List<Finding> check(String procedure, Form form) {
    return registrar.check(procedure, form);
  }

  public CaseFile file(UUID id) {
    return books.file(id).orElseThrow();
  }

  public List<Entry> journal() {
    return books.entriesAfter(0, Integer.MAX_VALUE);
  }

  public Entry lastEntry() {
    return journal().getLast();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>(books.everyRow());
    rows.sort(Comparator.comparing(Row::id));
    return rows;
  }

  /// Plays the journal from its first entry and holds the result against the tables.
  public void assertJournalAgrees() {
    var replay = new Replay();
    String previous = Entry.NOTHING_BEFORE;
    for (Entry entry : journal()) {
      assertThat(entry.previous()).isEqualTo(previous);
      assertThat(entry.hash()).isEqualTo(entry.computedHash());
      previous = entry.hash();
      replay.play(entry.changes());
    }
    assertThat(replay.faults()).isEmpty();
    assertThat(replay.allRows().values()).containsExactlyElementsOf(rows());
  }
}
