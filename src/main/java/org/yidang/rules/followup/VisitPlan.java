package org.yidang.rules.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Flag;
import org.yidang.model.followup.VisitWay;

/// When and how a file is visited after the mediation: by the colour of its risk (domain §10).
public final class VisitPlan {
  private static final List<Integer> AFTER_VIOLENCE = List.of(7, 30, 90);

  private VisitPlan() {}

  /// Days after the performance, the agreement or the ending.
  public static List<Integer> days(CaseFile file) {
    List<Integer> days =
        switch (file.head().risk()) {
          case BLUE -> List.of(30);
          case YELLOW -> List.of(15, 60);
          case ORANGE -> List.of(7, 30, 90);
          case RED -> List.of(3, 7, 30, 90);
        };
    boolean violence = file.intake().flags().contains(Flag.DOMESTIC_VIOLENCE);
    return violence && days.size() < AFTER_VIOLENCE.size() ? AFTER_VIOLENCE : days;
  }

  /// The day of the next visit that the plan asks for.
  ///
  /// @param from the day of the performance, the agreement or the ending
  /// @param visits how many visits are made or planned already
  /// @return empty when the plan asks for no more
  public static Optional<LocalDate> next(CaseFile file, LocalDate from, int visits) {
    List<Integer> days = days(file);
    return visits < days.size() ? Optional.of(from.plusDays(days.get(visits))) : Optional.empty();
  }

  /// The two lower grades by telephone, the two upper ones at home.
  public static VisitWay way(CaseFile file) {
    return days(file).size() < AFTER_VIOLENCE.size() ? VisitWay.PHONE : VisitWay.AT_HOME;
  }
}
