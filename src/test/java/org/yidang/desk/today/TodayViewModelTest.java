package org.yidang.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.desk.kit.Place;
import org.yidang.work.port.Drafts;

class TodayViewModelTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hold-session:01900000-0000-7000-8000-000000000001:   | file | \
          01900000-0000-7000-8000-000000000001/hold-session/
          edit-party:01900000-0000-7000-8000-000000000001:\
          01900000-0000-7000-8000-000000000002 | file | \
          01900000-0000-7000-8000-000000000001/edit-party/01900000-0000-7000-8000-000000000002
          open-file::   | intake   | ''
          edit-office:: | settings | ''
          add-person::  | contacts | ''
          edit-cell::01900000-0000-7000-8000-000000000003 | contacts | ''
          """)
  void aDraftIsTakenUpWhereItWasTyped(String name, String screen, String argument) {
    assertThat(TodayViewModel.place(new Drafts.Draft(name, "{}", NOON)))
        .isEqualTo(Place.of(screen, argument));
  }
}
