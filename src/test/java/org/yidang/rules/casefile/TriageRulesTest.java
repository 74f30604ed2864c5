package org.yidang.rules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Routing;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;
import org.yidang.rules.Finding.Level;
import org.yidang.rules.Table;

class TriageRulesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/rules/triage.csv", useHeadersInDisplayName = true)
  void whatIsFoundWhenADisputeIsSorted(
      Routing routing, @Nullable String tracks, @Nullable String flags, @Nullable String wanted) {
    List<Finding> found =
        TriageRules.tracks(
            routing, Table.set(Track.class, tracks), Table.set(Flag.class, flags), "tracks");

    assertThat(Table.rules(found)).isEqualTo(Table.words(wanted));
    assertThat(found).extracting(Finding::field).allMatch("tracks"::equals);
  }

  @Test
  void onlyAMissingTrackBlocksTheRestCanBeOverriddenOrIsWorthKnowing() {
    assertThat(TriageRules.trackNeeded(Routing.MEDIATION_ROOM, Set.of(), "tracks"))
        .extracting(Finding::level)
        .containsExactly(Level.BLOCK);
    assertThat(TriageRules.t1(Set.of(Track.B), Set.of(), "tracks"))
        .extracting(Finding::level)
        .containsExactly(Level.WARN);
    assertThat(
            TriageRules.domesticViolence(Set.of(Track.B), Set.of(Flag.DOMESTIC_VIOLENCE), "tracks"))
        .extracting(Finding::level)
        .containsExactly(Level.WARN);
    assertThat(TriageRules.t3(Set.of(Track.A, Track.B), "tracks"))
        .extracting(Finding::level)
        .containsExactly(Level.NOTE);
  }
}
