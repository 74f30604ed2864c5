package org.yidang.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Flag;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.model.followup.VisitWay;
import org.yidang.model.session.Track;
import org.yidang.rules.Dispute;
import org.yidang.rules.Table;

class VisitPlanTest {
  /// Domain §10: days by colour; domestic violence is visited like orange at least.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "BLUE, -, 30, PHONE",
        "YELLOW, -, 15 60, PHONE",
        "ORANGE, -, 7 30 90, AT_HOME",
        "RED, -, 3 7 30 90, AT_HOME",
        "BLUE, DOMESTIC_VIOLENCE, 7 30 90, AT_HOME",
        "RED, DOMESTIC_VIOLENCE, 3 7 30 90, AT_HOME",
        "BLUE, WEAPON, 30, PHONE"
      })
  void theColourSaysWhenAndHow(Risk risk, @Nullable String flags, String days, VisitWay way) {
    CaseFile file = file(risk, Table.set(Flag.class, flags));

    assertThat(VisitPlan.days(file).stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .isEqualTo(days);
    assertThat(VisitPlan.way(file)).isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"0, 2026-04-30", "1, 2026-06-14", "2, -", "9, -"})
  void theNextVisitIsTheFirstThatIsNeitherMadeNorPlanned(int visits, @Nullable LocalDate wanted) {
    assertThat(VisitPlan.next(file(Risk.YELLOW, Set.of()), LocalDate.of(2026, 4, 15), visits))
        .isEqualTo(Optional.ofNullable(wanted));
  }

  private static CaseFile file(Risk risk, Set<Flag> flags) {
    return Dispute.file(Stage.PERFORMED, DisputeType.FAMILY, risk, Set.of(Track.A), flags);
  }
}
