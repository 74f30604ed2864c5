package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yidang.model.session.Track;

class HeadTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Head HEAD =
      new Head(
          new UUID(0, 1),
          new Head.Cover("（2026）青人调字第001号", "甲样一与乙样二", "甲样一、乙样二", DAY, "林样调"),
          new Head.Course(
              Stage.MEDIATING,
              1,
              EnumSet.of(Track.A),
              Risk.YELLOW,
              Optional.of(DAY.plusDays(60)),
              Optional.empty()),
          new Head.Next("~next.next-session", "林样调", Optional.of(DAY.plusDays(3))));

  @Test
  void eachChangeChangesOnlyWhatItNames() {
    assertThat(changed(HEAD.moved(Move.END))).containsExactly("stage");
    assertThat(changed(HEAD.numbered("2号"))).containsExactly("number");
    assertThat(changed(HEAD.named("甲", "乙"))).containsExactly("title", "parties");
    assertThat(changed(HEAD.sorted(Set.of(Track.B), Risk.RED))).containsExactly("tracks", "risk");
    assertThat(changed(HEAD.openedOn(DAY.minusDays(1)))).containsExactly("opened_on");
    assertThat(changed(HEAD.mediatedBy("陶样调"))).containsExactly("mediator");
    assertThat(changed(HEAD.extended(DAY.plusDays(90)))).containsExactly("extended_to");
    assertThat(changed(HEAD.next("查漏", "周样警", Optional.of(DAY))))
        .containsExactly("next_step", "next_by", "next_on");
  }

  @Test
  void reopeningBeginsAnotherRoundWithItsOwnTime() {
    Head closed = HEAD.moved(Move.END).moved(Move.CLOSE);

    Head again = closed.reopened(DAY.plusDays(200));

    assertThat(again.stage()).isEqualTo(Stage.MEDIATING);
    assertThat(again.round()).isEqualTo(2);
    assertThat(again.extendedTo()).isEmpty();
    assertThat(again.reopenedOn()).contains(DAY.plusDays(200));
    assertThat(again.number()).isEqualTo(HEAD.number());
  }

  @Test
  void aMoveThatTheTableDoesNotHaveDoesNotExist() {
    assertThatThrownBy(() -> HEAD.moved(Move.ACCEPT)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> HEAD.reopened(DAY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void movesOfAStageAreThoseOfTheTable() {
    for (Stage stage : Stage.values()) {
      for (Move move : Move.values()) {
        assertThat(stage.moves().contains(move)).isEqualTo(stage.after(move).isPresent());
      }
    }
  }

  @Test
  void onlyClosedAndArchivedFilesAreSealed() {
    for (Stage stage : Stage.values()) {
      boolean over = stage == Stage.CLOSED || stage == Stage.ARCHIVED;
      assertThat(stage.sealed()).as(stage.name()).isEqualTo(over);
      assertThat(stage.open()).as(stage.name()).isEqualTo(!over);
    }
  }

  @Test
  void everyStageIsReachedAndEveryOpenOneHasAWayOn() {
    Set<Stage> reached = EnumSet.of(Stage.REPORTED);
    for (int round = 0; round < Stage.values().length; round++) {
      for (Stage stage : EnumSet.copyOf(reached)) {
        stage.moves().forEach(move -> stage.after(move).ifPresent(reached::add));
      }
    }

    assertThat(reached).isEqualTo(EnumSet.allOf(Stage.class));
    assertThat(Stage.values()).allMatch(stage -> !stage.moves().isEmpty());
  }

  private static Set<String> changed(Head after) {
    Map<String, String> before = FileKinds.CATALOGUE.row(HEAD).facts();
    Map<String, String> now = FileKinds.CATALOGUE.row(after).facts();
    return FileKinds.CATALOGUE.columns("head").stream()
        .filter(column -> !Objects.equals(before.get(column), now.get(column)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
