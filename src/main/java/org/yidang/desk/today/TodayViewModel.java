package org.yidang.desk.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.work.port.Drafts;
import org.yidang.work.port.FileList;

/// What stands on the page of today.
final class TodayViewModel {
  private static final int MOST = 50;
  private static final int AHEAD_DAYS = 3;

  /// What is about no file, and the screen it is typed on; all others are on that of contacts.
  private static final Map<String, String> OTHERS =
      Map.of("open-file", "intake", "edit-office", "settings");

  private final Bench bench;

  /// One day's work.
  ///
  /// @param steps next steps of files due until today, the most overdue first
  /// @param soon next steps of the days ahead
  /// @param visits planned visits due until today
  /// @param duties what was promised and is due until today
  /// @param lost open files without a dated next step: there should be none
  /// @param drafts what was typed and not handed in
  record Day(
      LocalDate today,
      List<FileList.Line> steps,
      List<FileList.Line> soon,
      List<FileList.Due> visits,
      List<FileList.Due> duties,
      List<FileList.Line> lost,
      List<Drafts.Draft> drafts) {}

  TodayViewModel(Bench bench) {
    this.bench = bench;
  }

  void read(Consumer<Day> then) {
    bench.background().read(job -> day()).onDone(then);
  }

  private Day day() {
    LocalDate today = bench.place().clock().now().toLocalDate();
    FileList lists = bench.place().lists();
    List<FileList.Line> due = lists.due(today.plusDays(AHEAD_DAYS), MOST);
    return new Day(
        today,
        due.stream().filter(line -> !later(line, today)).toList(),
        due.stream().filter(line -> later(line, today)).toList(),
        lists.visitsDue(today, MOST),
        lists.dutiesDue(today, MOST),
        lists.withoutNextStep(MOST),
        bench.place().drafts().live());
  }

  private static boolean later(FileList.Line line, LocalDate today) {
    return line.nextOn().filter(day -> day.isAfter(today)).isPresent();
  }

  /// The procedure a draft belongs to.
  static String procedure(Drafts.Draft draft) {
    return draft.name().substring(0, draft.name().indexOf(':'));
  }

  /// Where a draft is taken up again: the form it was typed into.
  static Place place(Drafts.Draft draft) {
    String[] parts = draft.name().split(":", -1);
    boolean onFile = parts.length > 1 && !parts[1].isBlank();
    if (onFile) {
      String subject = parts.length > 2 ? parts[2] : "";
      return Place.of("file", parts[1] + "/" + parts[0] + "/" + subject);
    }
    return Place.of(OTHERS.getOrDefault(parts[0], "contacts"));
  }
}
