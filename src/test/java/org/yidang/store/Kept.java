package org.yidang.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Intake;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Source;
import org.yidang.model.casefile.Stage;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.work.port.Books;

/// Files that are put into a store as they stand, with their entries.
final class Kept {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Actor ACTOR = new Actor("林样调", "MEDIATOR", "一号台");

  private Kept() {}

  static UUID id(int file, int no) {
    return new UUID(0x0190_0000_0000_7000L | (long) file << 16, 0x8000_0000_0000_0000L | no);
  }

  /// A file that was opened on a day, with nothing in it.
  static CaseFile file(int no, Stage stage, LocalDate opened) {
    return CaseFile.opened(
        new Head(
            id(no, 1),
            new Head.Cover(
                "（2026）青人调字第" + no + "号",
                "甲样" + no + "与乙样" + no,
                "甲样" + no + "、乙样" + no,
                opened,
                "林样调"),
            new Head.Course(
                stage,
                1,
                java.util.Set.of(),
                no % 2 == 0 ? Risk.RED : Risk.BLUE,
                Optional.empty(),
                Optional.empty()),
            new Head.Next(
                stage.open() ? "查漏" : "",
                "林样调",
                stage.open() ? Optional.of(opened.plusDays(no)) : Optional.empty())),
        new Intake(
            id(no, 2),
            Source.COUNTER,
            "JQ" + no,
            "周样警",
            LocalDateTime.of(2026, 3, 2, 8, 20),
            Optional.empty(),
            Optional.empty(),
            "河湾小区" + no + "号楼",
            "",
            no % 3 == 0 ? DisputeType.FAMILY : DisputeType.NEIGHBOUR,
            Optional.empty(),
            "漏水",
            Optional.empty(),
            java.util.Set.of(),
            0,
            Optional.empty(),
            ""));
  }

  static void put(Books books, CaseFile file) {
    append(books, file.id(), Map.of(), file.rows());
  }

  static Entry append(Books books, UUID file, Map<UUID, Row> before, Map<UUID, Row> after) {
    return books.write(writing -> writing.append(note(file, before, after)));
  }

  static Entry.Note note(UUID file, Map<UUID, Row> before, Map<UUID, Row> after) {
    return new Entry.Note(
        Optional.of(file),
        ACTOR,
        DAY.atTime(9, 0),
        "edit-intake",
        List.of(),
        "",
        Change.between(before, after));
  }
}
