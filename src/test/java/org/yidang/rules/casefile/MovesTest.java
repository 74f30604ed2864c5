package org.yidang.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Finding;

class MovesTest {
  /// The table of domain §2: a stage in each line, a move in each column, the next stage or `-`.
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/moves.csv", useHeadersInDisplayName = true)
  void aFileMovesOnlyAsTheTableSays(
      Stage from,
      String triage,
      String accept,
      String transfer,
      String back,
      String suspend,
      String resume,
      String mediate,
      String settle,
      String settlePart,
      String sign,
      String perform,
      String performAll,
      String byDefault,
      String end,
      String visit,
      String close,
      String archive,
      String reopen) {
    Map<Move, String> wanted =
        Map.ofEntries(
            Map.entry(Move.TRIAGE, triage),
            Map.entry(Move.ACCEPT, accept),
            Map.entry(Move.TRANSFER, transfer),
            Map.entry(Move.RETURN, back),
            Map.entry(Move.SUSPEND, suspend),
            Map.entry(Move.RESUME, resume),
            Map.entry(Move.MEDIATE, mediate),
            Map.entry(Move.SETTLE, settle),
            Map.entry(Move.SETTLE_PART, settlePart),
            Map.entry(Move.SIGN, sign),
            Map.entry(Move.PERFORM, perform),
            Map.entry(Move.PERFORM_ALL, performAll),
            Map.entry(Move.DEFAULT, byDefault),
            Map.entry(Move.END, end),
            Map.entry(Move.VISIT, visit),
            Map.entry(Move.CLOSE, close),
            Map.entry(Move.ARCHIVE, archive),
            Map.entry(Move.REOPEN, reopen));
    wanted.forEach(
        (move, to) -> {
          assertThat(from.after(move).map(Enum::name).orElse("-")).as(move.name()).isEqualTo(to);
          assertThat(Moves.allowed(from, move).isEmpty()).isEqualTo(!to.equals("-"));
        });
    assertThat(wanted.keySet()).isEqualTo(EnumSet.allOf(Move.class));
  }

  @Test
  void aRefusalNamesWhereTheFileStandsAndWhatWasAsked() {
    assertThat(Moves.allowed(Stage.CLOSED, Move.ACCEPT))
        .containsExactly(
            Finding.block("stage.not-allowed", "", "~enum.Stage.CLOSED", "~enum.Move.ACCEPT"));
  }

  @ParameterizedTest
  @EnumSource
  void somethingForAFewStagesIsRefusedAtAllOthers(Stage stage) {
    Set<Stage> few = Set.of(Stage.ACCEPTED, Stage.MEDIATING);

    assertThat(Moves.within(stage, few).isEmpty()).isEqualTo(few.contains(stage));
  }
}
