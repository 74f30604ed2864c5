package org.yidang.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Extension;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Transfer;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Kind;
import org.yidang.model.entity.Row;
import org.yidang.model.followup.Issue;
import org.yidang.model.paper.PaperKind;
import org.yidang.paper.form.FullFile;

/// The file screen shows the whole file, also as of an earlier day: a fact that were otherwise
/// would be seen to be otherwise.
@OnScreen
class WholeFileShownTest {
  /// What nobody has to read, with the reason.
  private static final Map<String, String> EXCEPT =
      Map.of(
          "head.title", "the title of the screen, above all else",
          "head.mediator", "the names of the mediators, who have cards of their own",
          "head.parties", "the names of the parties, who have cards of their own",
          "attendance.person", "who it is stands there by name",
          "issued_paper.digest", "verify compares it");

  private FileGround ground;

  @BeforeEach
  void open() {
    ground = new FileGround();
  }

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void everyColumnOfEveryKindIsSeen() {
    assertThat(unseen(false)).isEqualTo(EXCEPT.keySet());
  }

  @Test
  void everyColumnOfEveryKindIsSeenAsOfAnEarlierDay() {
    assertThat(unseen(true)).isEqualTo(EXCEPT.keySet());
  }

  private Set<String> unseen(boolean readOnly) {
    CaseFile file = full();
    String before = told(file, readOnly);
    Set<String> unseen = new TreeSet<>();
    for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
      List<Row> rows =
          file.rows().values().stream().filter(r -> kind.name().equals(r.kind())).toList();
      assertThat(rows).as(kind.name()).isNotEmpty();
      Catalogue.components(kind.type())
          .filter(component -> !component.getName().equals("id"))
          .filter(
              component ->
                  rows.stream().noneMatch(row -> seen(file, row, component, before, readOnly)))
          .forEach(c -> unseen.add(kind.name() + "." + Catalogue.column(c.getName())));
    }
    return unseen;
  }

  private boolean seen(
      CaseFile file, Row row, RecordComponent component, String before, boolean readOnly) {
    String column = Catalogue.column(component.getName());
    Optional<String> old = Optional.ofNullable(row.facts().get(column));
    String otherwise =
        code(row, column)
            ? PaperKind.P04.name()
            : otherwise(file, row, component.getGenericType(), old);
    String after = told(FileGround.with(file, row.id(), column, otherwise), readOnly);
    boolean text = component.getType() == String.class && !code(row, column);
    return text ? after.contains(otherwise) : !after.equals(before);
  }

  /// A text that stands for something else.
  private static boolean code(Row row, String column) {
    return row.kind().equals(FileKinds.ISSUE.name()) && column.equals("form");
  }

  private String told(CaseFile file, boolean readOnly) {
    FileShown now = ground.shown(file);
    return ground.words(
        new FileShown(now.file(), now.office(), now.entries(), now.today(), readOnly));
  }

  /// Another value of the same type.
  private static String otherwise(CaseFile file, Row row, Type type, Optional<String> old) {
    if (type instanceof ParameterizedType generic) {
      return otherwise(file, row, generic.getActualTypeArguments()[0], old);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .map(Object::toString)
          .filter(constant -> !old.equals(Optional.of(constant)))
          .reduce((first, second) -> second)
          .orElseThrow();
    }
    return switch (plain.getSimpleName()) {
      case "String" -> "别样的文字";
      case "boolean" -> String.valueOf(!Boolean.parseBoolean(old.orElse("false")));
      case "int" -> String.valueOf(Integer.parseInt(old.orElse("0")) + 7);
      case "Money" -> "77.07";
      case "LocalDate" -> old.map(LocalDate::parse).orElse(FileGround.TODAY).plusDays(3).toString();
      case "LocalDateTime" ->
          old.map(LocalDateTime::parse)
              .orElse(FileGround.TODAY.atTime(8, 0))
              .plusDays(3)
              .toString();
      case "UUID" -> other(file, row, old.map(UUID::fromString));
      default -> throw new AssertionError(plain);
    };
  }

  /// Another thing of the same kind as the one that is referred to, else one of any kind.
  private static String other(CaseFile file, Row row, Optional<UUID> old) {
    Map<UUID, Row> rows = file.rows();
    Optional<String> kind = old.map(rows::get).map(Row::kind);
    return rows.values().stream()
        .filter(found -> !found.id().equals(row.id()) && !old.equals(Optional.of(found.id())))
        .filter(found -> kind.isEmpty() || kind.get().equals(found.kind()))
        .map(found -> found.id().toString())
        .findFirst()
        .orElse(new UUID(0, 7).toString());
  }

  /// The full file in its second round, with what it lacks.
  private static CaseFile full() {
    CaseFile once = FullFile.file();
    CaseFile file = FileGround.with(once, once.id(), "round", "2");
    LocalDate day = LocalDate.of(2026, 5, 2);
    return file.with(file.head().next("等待鉴定", "林样调", Optional.of(day)))
        .with(new Extension(new UUID(1, 1), day, day.plusDays(30), "等待鉴定"))
        .with(new Transfer(new UUID(1, 2), day, "青石镇人民政府", "涉及权属", true, "登记表1份"))
        .with(new Issue(new UUID(1, 3), "P01", file.id(), day.atTime(9, 0), 2, "0".repeat(64)))
        .with(
            new Issue(
                new UUID(1, 4),
                "P09",
                file.lastSession().orElseThrow().id(),
                day.atTime(9, 0),
                2,
                "0".repeat(64)));
  }
}
