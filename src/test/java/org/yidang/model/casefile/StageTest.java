package org.yidang.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.rules.Dispute;

/// What follows from the table of moves; the table itself stands in `rules/moves.csv`.
class StageTest {
  @Test
  void everyStageIsReachedFromTheFirst() {
    assertThat(reached(Stage.REPORTED)).isEqualTo(EnumSet.allOf(Stage.class));
  }

  @ParameterizedTest
  @EnumSource
  void fromEveryStageAFileCanBeClosedAndShelved(Stage stage) {
    assertThat(reached(stage)).contains(Stage.CLOSED, Stage.ARCHIVED);
  }

  @ParameterizedTest
  @EnumSource
  void everyMoveIsAllowedSomewhere(Move move) {
    assertThat(EnumSet.allOf(Stage.class)).anyMatch(stage -> stage.after(move).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void aHeadMovesOnlyAsTheTableSays(Stage stage) {
    Head head = Dispute.at(stage).head();
    for (Move move : Move.values()) {
      if (stage.after(move).isPresent()) {
        assertThat(head.moved(move).stage()).isEqualTo(stage.after(move).orElseThrow());
        assertThat(stage.moves()).contains(move);
      } else {
        assertThatThrownBy(() -> head.moved(move))
            .isInstanceOf(IllegalStateException.class)
            .hasMessage(stage + " has no " + move);
        assertThat(stage.moves()).doesNotContain(move);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsEitherOpenOrSealed(Stage stage) {
    assertThat(stage.open()).isNotEqualTo(stage.sealed());
    assertThat(stage.sealed()).isEqualTo(Set.of(Stage.CLOSED, Stage.ARCHIVED).contains(stage));
  }

  @ParameterizedTest
  @EnumSource
  void aSealedFileIsOpenedOnlyByReopening(Stage stage) {
    if (stage.sealed()) {
      for (Move move : stage.moves()) {
        Stage to = stage.after(move).orElseThrow();
        assertThat(to.sealed() || move == Move.REOPEN).as(move.name()).isTrue();
      }
    }
  }

  private static Set<Stage> reached(Stage from) {
    Set<Stage> reached = EnumSet.of(from);
    int before = 0;
    while (before < reached.size()) {
      before = reached.size();
      for (Stage stage : Set.copyOf(reached)) {
        stage.moves().forEach(move -> reached.add(stage.after(move).orElseThrow()));
      }
    }
    return reached;
  }
}
