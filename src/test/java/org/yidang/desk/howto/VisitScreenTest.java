package org.yidang.desk.howto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.yidang.desk.MemoryPlace;
import org.yidang.desk.ScreenGround;
import org.yidang.desk.casefile.FileGround;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.Place;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.Visit;

/// The test of docs/screens-howto.md.
@OnScreen
class VisitScreenTest {
  @Test
  void aVisitIsRecordedOnceItsFormIsHandedIn() {
    MemoryPlace memory = new MemoryPlace(LocalDateTime.of(2026, 6, 10, 12, 0));
    CaseFile file = FileGround.at(Stage.ENDED).getFirst();
    memory.put(file);
    try (ScreenGround ground =
        ScreenGround.over(
            memory.place,
            (shell, bench) ->
                shell.place("visit", _ -> new VisitScreen(bench, file, memory.books.office())))) {
      ground.go(Place.of("visit"));
      ground.fx.click("visit-record");
      assertThat(memory.books.file(file.id())).contains(file);

      ground.fx.fill("visitedAt", "2026.6.9").fill("visitedAt-time", "10:30");
      ground.fx.fill("spokeWith", "甲样一").fill("performed", "水管已修好，双方满意。");
      ground.fx.click("visit-record");
      assertThat(memory.books.file(file.id()).orElseThrow().visits())
          .extracting(Visit::performed)
          .contains("水管已修好，双方满意。");
    }
  }
}
