package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.words.Language;
import org.yidang.work.Registrar;

class ApplyTest {
  private static final String OFFICE =
      """
      {"do":"set-up-office","station":"清屏县公安局青石派出所","committee":"青石镇人民调解委员会",\
      "area":"清屏县","letter":"青","userName":"林样调","desk":"一号台"}""";
  private static final String OPEN =
      """
      {"do":"open-file","as":"@leak","source":"call-110","reportedAt":"2026-11-20 09:20",\
      "place":"青石镇河湾小区6号楼","type":"neighbour","facts":"楼上漏水。","flags":["damage"],\
      "parties":[{"as":"@yi","side":1,"name":"乙样二"},{"as":"@jia","side":2,"name":"甲样一"}]}""";
  private static final String TRIAGE =
      """
      {"do":"triage","file":"@leak","routing":"mediation-room","tracks":["a"]}""";
  private static final String ACCEPT =
      """
      {"do":"accept","file":"@leak","source":"police"}""";

  @TempDir private Path temp;
  private LineDesk desk;

  @BeforeEach
  void setUp() {
    desk = new LineDesk(temp.resolve("store"), Language.CHINESE, Apply.Trust.NOT_AT_ALL);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aDoneLineIsAnsweredWithItsEntryItsFileAndItsNames() {
    Map<String, Object> answer = desk.answers(OFFICE, OPEN).getLast();
    Entry entry = journal().getLast();
    assertThat(answer)
        .containsEntry("line", 2L)
        .containsEntry("done", "open-file")
        .containsEntry("seq", entry.seq())
        .containsEntry("file", entry.file().orElseThrow().toString());
    assertThat(answer.get("ids"))
        .asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
        .containsOnlyKeys("@leak", "@yi", "@jia")
        .containsEntry("@yi", file().side(1).getFirst().id().toString());
  }

  @Test
  void aRefusedLineSaysWhichFieldAndWhatToDo() {
    desk.answers(OFFICE);
    Map<String, Object> answer = desk.answer(OPEN.replace("2026-11-20", "2026-02-31"));
    assertThat(answer).containsOnlyKeys("line", "refused");
    assertThat(answer.get("refused"))
        .isEqualTo(
            List.of(
                Map.of(
                    "rule", "date.no-such-day",
                    "level", "block",
                    "field", "reportedAt",
                    "message", "接报时间：没有这一天。",
                    "remedy", "请对照日历，核对月份和日期。")));
  }

  @Test
  void aFieldOfARowIsNamedWithTheNumberOfTheRow() {
    desk.answers(OFFICE);
    Map<String, Object> answer = desk.answer(OPEN.replace("\"name\":\"甲样一\"", "\"name\":\"\""));
    assertThat(String.valueOf(answer)).contains("message=当事人2·姓名：这一项必须填写。");
  }

  @Test
  void notesComeWithWhatWasDone() {
    Map<String, Object> answer = desk.answers(OFFICE, OPEN, TRIAGE, ACCEPT).getLast();
    assertThat(answer).containsEntry("done", "accept");
    assertThat(String.valueOf(answer.get("notes"))).contains("A1.undeclared");
  }

  @Test
  void blankLinesAreCountedAndNotAnswered() {
    List<Map<String, Object>> answers =
        desk.answers("", "  ", "\uFEFF" + OFFICE, "\uFEFF", "{}\r", "");
    assertThat(answers).extracting(answer -> answer.get("line")).containsExactly(3L, 5L);
    assertThat(answers.getFirst()).containsEntry("done", "set-up-office");
  }

  @Test
  void aFileIsFoundByNameIdAndNumber() {
    desk.answers(OFFICE, OPEN, TRIAGE, ACCEPT);
    CaseFile file = file();
    for (String way : List.of("@leak", file.id().toString(), file.head().number())) {
      String line = ACCEPT.replace("@leak", way).replace("accept", "set-next-step");
      Map<String, Object> answer =
          desk.answer(
              line.replace(
                  "\"source\":\"police\"", "\"nextStep\":\"x\",\"nextOn\":\"2026-12-01\""));
      assertThat(answer).as(way).containsEntry("done", "set-next-step");
    }
  }

  @Test
  void aRefusalDoesNotEndTheRunUnlessAsked() {
    assertThat(desk.answers(OFFICE, "{}", OPEN)).hasSize(3);
    assertThat(desk.stopping().answers("{}", OPEN)).hasSize(1);
  }

  @Test
  void aNameOfARefusedLineIsNotGiven() {
    desk.answers(OFFICE, OPEN.replace("call-110", "fax"));
    assertThat(LineDesk.refused(desk.answer(TRIAGE))).containsExactly("line.unknown-name@file");
  }

  @Test
  void warningsAloneCanBeOverriddenWithAReasonThatTheJournalKeeps() {
    desk.answers(OFFICE, OPEN);
    String line =
        """
        {"do":"set-next-step","file":"@leak","nextStep":"x","nextOn":"2026-11-01"}""";
    Map<String, Object> refused = desk.answer(line);
    assertThat(LineDesk.refused(refused)).containsExactly("next.in-past@nextOn");
    assertThat(refused).containsEntry("overridable", true);
    Map<String, Object> done = desk.answer(line.replace("}", ",\"override\":\"补登\"}"));
    assertThat(done).containsEntry("done", "set-next-step");
    assertThat(journal().getLast().reason()).isEqualTo("补登 [next.in-past]");
  }

  @Test
  void aBlockIsNotOverridable() {
    desk.answers(OFFICE, OPEN);
    assertThat(desk.answer(ACCEPT.replace("}", ",\"override\":\"x\"}")))
        .doesNotContainKey("overridable")
        .containsKey("refused");
  }

  @Test
  void whatChangesNothingHasNoEntry() {
    desk.answers(OFFICE, OPEN);
    String line =
        """
        {"do":"set-next-step","file":"@leak","nextStep":"x","nextOn":"2026-12-01"}""";
    desk.answer(line);
    int entries = journal().size();
    assertThat(desk.answer(line)).containsEntry("seq", 0L);
    assertThat(journal()).hasSize(entries);
  }

  @Test
  void aLineMayNotSayWhenItWasDoneUnlessThatIsAskedFor() {
    String line = OPEN.replaceFirst("\"as\"", "\"at\":\"2026-11-20 10:00\",\"as\"");
    desk.answers(OFFICE);
    assertThat(LineDesk.refused(desk.answer(line))).containsExactly("line.at-needs-take-over@at");
    assertThat(desk.answer(OPEN)).containsEntry("done", "open-file");
    assertThat(journal().getLast().at()).isEqualTo(TestPlaces.NOW);
  }

  @Test
  void olderWorkIsTakenOverWithItsOwnTimeAndShownAsTakenOver() {
    try (LineDesk old = new LineDesk(temp.resolve("old"), Language.CHINESE, Apply.Trust.THE_PAST)) {
      old.answers(OFFICE);
      String line = OPEN.replaceFirst("\"as\"", "\"at\":\"2026-11-20 10:00\",\"as\"");
      assertThat(LineDesk.refused(old.answer(line.replace("11-20 10", "11-23 16"))))
          .containsExactly("time.in-future@at");
      assertThat(old.answer(line)).containsEntry("done", "open-file");
      Entry entry = old.place().books().entriesAfter(0, 9).getLast();
      assertThat(entry.at()).hasToString("2026-11-20T10:00");
      assertThat(entry.actor().desk()).isEqualTo(Registrar.TAKEN_OVER);
    }
  }

  @Test
  void numbersAndTruthValuesOfJsonAreUnderstood() {
    String line = OPEN.replace("\"as\":\"@leak\"", "\"amount\":4.8e3,\"earlierCalls\":2");
    assertThat(desk.answers(OFFICE, line).getLast()).containsEntry("done", "open-file");
    assertThat(file().intake().amount().orElseThrow().plain()).isEqualTo("4800.00");
    assertThat(file().intake().earlierCalls()).isEqualTo(2);
  }

  private List<Entry> journal() {
    return desk.place().books().entriesAfter(0, 1_000);
  }

  private CaseFile file() {
    Optional<UUID> id = journal().stream().flatMap(entry -> entry.file().stream()).findFirst();
    return desk.place().books().file(id.orElseThrow()).orElseThrow();
  }
}
