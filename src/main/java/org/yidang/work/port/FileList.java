package org.yidang.work.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;

/// Lists of files, page by page.
public interface FileList {
  /// A page of files, the last opened first.
  ///
  /// @param after the last line of the page before; empty for the first page
  /// @param limit how many lines at the most
  List<Line> page(Query query, Optional<Line> after, int limit);

  /// How many files there are, counted no further than `most`.
  int count(Query query, int most);

  /// Open files whose next step is due on or before a day, the most overdue first.
  List<Line> due(LocalDate until, int limit);

  /// Open files that have no dated next step: there should be none.
  List<Line> withoutNextStep(int limit);

  /// Visits planned and not made, due on or before a day.
  List<Due> visitsDue(LocalDate until, int limit);

  /// Duties of signed agreements due on or before a day that are not performed.
  List<Due> dutiesDue(LocalDate until, int limit);

  /// What to look for.
  ///
  /// @param text part of the number, title, parties, place or call number; blank for all
  /// @param stages empty for all
  record Query(String text, Set<Stage> stages, Optional<DisputeType> type, Optional<Risk> risk) {
    public Query {
      stages = Set.copyOf(stages);
    }

    public static Query all() {
      return new Query("", Set.of(), Optional.empty(), Optional.empty());
    }
  }

  /// A file as one line of a list.
  record Line(
      UUID id,
      String number,
      String title,
      String parties,
      Stage stage,
      DisputeType type,
      Risk risk,
      LocalDate openedOn,
      String mediator,
      String nextStep,
      String nextBy,
      Optional<LocalDate> nextOn) {}

  /// Something of a file that falls due.
  record Due(UUID file, String number, String title, UUID subject, String what, LocalDate on) {}
}
