package org.yidang.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.journal.Replay;
import org.yidang.model.office.Office;
import org.yidang.model.office.PersonRole;
import org.yidang.model.office.Profile;
import org.yidang.model.party.Party;
import org.yidang.rules.Finding;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.form.Form;

/// A desk for tests: books in memory, a clock that is set by hand, ids that count up.
///
/// Whatever is done is held against the journal at once: replaying it must give the same rows.
/// Whatever is refused must leave everything as it was.
public final class TestDesk {
  public static final Form APPLICANT =
      Form.of(
          "side", "1",
          "name", "乙样二",
          "idNumber", "620000198506090026",
          "phone", "13900000002",
          "address", "青石镇河湾小区6号楼502室",
          "claims", "修复漏水并赔偿4800元");

  public static final Form RESPONDENT =
      Form.of(
          "side", "2",
          "name", "甲样一",
          "idNumber", "620000197803120012",
          "phone", "13900000001",
          "address", "青石镇河湾小区6号楼602室");

  private static final Words WORDS = new Words(Language.CHINESE);

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
                    "{letter}调解字〔{year}〕{no}号",
                    ""));
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

  /// Opens the file of the leaking pipe: 甲样一 (602) asked by 乙样二 (502) to pay for a ceiling.
  public UUID opened() {
    return opened(Form.empty());
  }

  /// Opens the same file with some fields otherwise.
  public UUID opened(Form otherwise) {
    Form form =
        Form.of(
                "source", "call-110",
                "callNo", "JQ202603020012",
                "reportedAt", "2026-03-02 08:20",
                "place", "青石镇河湾小区6号楼502室",
                "type", "neighbour",
                "policeType", "leak",
                "facts", "楼上602室漏水，致502室客厅顶棚渗水。")
            .withTexts("flags", List.of("damage"))
            .withRows("parties", List.of(APPLICANT, RESPONDENT));
    for (String name : otherwise.names()) {
      form = form.put(name, Objects.requireNonNull(otherwise.values().get(name)));
    }
    return done("open-file", form).file().orElseThrow();
  }

  /// The same file, sorted to the mediation room on track A.
  public UUID triaged() {
    UUID file = opened();
    done("triage", file, "routing", "mediation-room", "tracks", "a");
    return file;
  }

  /// The same file, accepted on application, both parties agreeing to be mediated.
  public UUID accepted() {
    UUID file = triaged();
    done("state-consent", file, "consent", "agreed");
    done("accept", file, "source", "application", "writtenApplication", "yes");
    return file;
  }

  /// Puts a file as it would stand after steps that a test is not about.
  public void put(UUID file, UnaryOperator<CaseFile> steps) {
    CaseFile before = file(file);
    books.write(
        writing ->
            writing.append(
                new Entry.Note(
                    Optional.of(file),
                    new Actor("林样调", "MEDIATOR", "一号台"),
                    now,
                    "edit-intake",
                    List.of(),
                    "",
                    Change.between(before.rows(), steps.apply(before).rows()))));
  }

  /// Moves a file along without asking anybody.
  public void moved(UUID file, Move... moves) {
    for (Move move : moves) {
      put(file, before -> before.with(before.head().moved(move)));
    }
  }

  /// The only party of a side, or the first.
  public Party party(UUID file, int side) {
    return file(file).side(side).getFirst();
  }

  /// Does something that must succeed.
  public Outcome.Done done(String procedure, Form form) {
    Outcome outcome = run(procedure, form);
    assertThat(outcome).as(procedure).isInstanceOf(Outcome.Done.class);
    var done = (Outcome.Done) outcome;
    assertJournalAgrees();
    assertToldInWords();
    assertWorded(done.notes());
    done.file().ifPresent(this::assertNextStep);
    return done;
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
    List<Finding> findings = ((Outcome.Refused) outcome).findings();
    assertWorded(findings);
    return findings;
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

  /// The last entry as the timeline tells it.
  public String told() {
    Entry entry = lastEntry();
    return WORDS.text("told." + entry.procedure(), entry.told().toArray());
  }

  private void assertToldInWords() {
    Entry entry = lastEntry();
    assertThat(told()).doesNotContain("~").doesNotContainPattern("\\{[0-9]}");
    assertThat(WORDS.text("told." + entry.procedure(), "{0}", "{1}", "{2}", "{3}"))
        .as("arguments that the sentence uses")
        .satisfies(
            text -> {
              for (int i = 0; i < entry.told().size(); i++) {
                assertThat(text).contains("{" + i + "}");
              }
            });
  }

  private static void assertWorded(List<Finding> findings) {
    for (Finding finding : findings) {
      String key = "finding." + finding.rule();
      assertThat(WORDS.has(key) && WORDS.has(key + ".remedy")).as(key).isTrue();
      for (String each : List.of(key, key + ".remedy")) {
        assertThat(WORDS.text(each, finding.args().toArray()))
            .doesNotContain("~")
            .doesNotContainPattern("\\{[0-9]}");
      }
    }
  }

  /// An open file always says what has to be done next, by whom and when.
  private void assertNextStep(UUID id) {
    Head head = file(id).head();
    if (head.stage().open()) {
      assertThat(head.nextStep()).isNotBlank();
      assertThat(head.nextBy()).isNotBlank();
      assertThat(head.nextOn()).isPresent();
    }
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
