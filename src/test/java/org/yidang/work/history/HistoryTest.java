package org.yidang.work.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.journal.Entry;
import org.yidang.work.TestDesk;
import org.yidang.work.catalogue.AllProcedures;

class HistoryTest {
  private final TestDesk desk = TestDesk.ready(AllProcedures.all());
  private final UUID file = desk.at("2026-03-02T09:00").opened();
  private final History history = new History(desk.books());

  private void places(String time, String place) {
    desk.at(time).done("edit-intake", file, "place", place);
  }

  @Test
  void aFileIsShownAsItStoodAfterEachEntry() {
    places("2026-03-02T10:00", "一号楼");
    places("2026-03-02T11:00", "二号楼");
    List<Entry> entries = history.entries(file);

    assertThat(entries).hasSize(3);
    assertThat(history.after(file, entries.get(1).seq()))
        .map(CaseFile::intake)
        .hasValueSatisfying(intake -> assertThat(intake.place()).isEqualTo("一号楼"));
    assertThat(history.after(file, entries.getLast().seq())).contains(desk.file(file));
    assertThat(history.after(file, Long.MAX_VALUE)).contains(desk.file(file));
    assertThat(history.after(file, entries.getFirst().seq() - 1)).isEmpty();
    assertThat(history.after(new UUID(0, 99), 100)).isEmpty();
  }

  @Test
  void aFileIsShownAsItStoodAtAMoment() {
    places("2026-03-02T10:00", "一号楼");

    assertThat(place("2026-03-02T09:59:59")).isEqualTo("青石镇河湾小区6号楼502室");
    assertThat(place("2026-03-02T10:00")).isEqualTo("一号楼");
    assertThat(place("2027-01-01T00:00")).isEqualTo("一号楼");
    assertThat(history.at(file, LocalDateTime.parse("2026-03-02T08:59"))).isEmpty();
  }

  @Test
  void aClockThatRanBackwardsHidesNothingThatCameBefore() {
    places("2026-03-02T12:00", "一号楼");
    places("2026-03-02T09:30", "二号楼");

    assertThat(place("2026-03-02T09:15")).isEqualTo("青石镇河湾小区6号楼502室");
    assertThat(place("2026-03-02T09:30")).isEqualTo("二号楼");
    assertThat(place("2026-03-02T12:00")).isEqualTo("二号楼");
  }

  @Test
  void whatWasDoneThroughTheDeskIsSound() {
    places("2026-03-02T10:00", "一号楼");
    long[] last = {0};

    var report = new Verification(desk.books()).run(seq -> last[0] = seq);

    assertThat(report.sound()).isTrue();
    assertThat(report.entries()).isEqualTo(desk.journal().size()).isEqualTo(last[0]);
    assertThat(report.rows()).isEqualTo(desk.books().everyRow().size());
  }

  private String place(String moment) {
    return history.at(file, LocalDateTime.parse(moment)).orElseThrow().intake().place();
  }
}
