package org.yidang.line;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Kind;
import org.yidang.model.entity.Row;
import org.yidang.words.Words;

/// A whole file as a person reads it: one paragraph an entity, every fact with its label, in the
/// user's language.
final class FileSheet {
  private static final String INDENT = "  ";

  private final CaseFile file;
  private final Words words;
  private final Map<UUID, String> headings = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private FileSheet(CaseFile file, Words words) {
    this.file = file;
    this.words = words;
  }

  static String of(CaseFile file, Words words) {
    return new FileSheet(file, words).write();
  }

  private String write() {
    String type = "~enum.DisputeType." + file.intake().type().name();
    text.append(words.text("file.title", file.head().title(), type)).append('\n');
    Map<UUID, Row> rows = file.rows();
    name(rows);
    for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
      rows.values().stream()
          .filter(row -> row.kind().equals(kind.name()))
          .forEach(row -> entity(kind, row));
    }
    return text.toString();
  }

  /// What each entity is called, so that others can refer to it.
  private void name(Map<UUID, Row> rows) {
    Map<String, Integer> counts = new HashMap<>();
    for (Row row : rows.values()) {
      int number = counts.merge(row.kind(), 1, Integer::sum);
      headings.put(row.id(), words.text("line.row", words.text("kind." + row.kind()), number));
    }
  }

  private void entity(Kind<?> kind, Row row) {
    text.append('\n').append(heading(row.id())).append('\n');
    Catalogue.components(kind.type())
        .filter(part -> !isPosition(part))
        .forEach(part -> fact(kind, row, part));
  }

  private void fact(Kind<?> kind, Row row, RecordComponent part) {
    String fact = row.facts().get(Catalogue.column(part.getName()));
    if (fact != null) {
      String value = value(part.getGenericType(), fact).replace("\n", "\n" + INDENT + INDENT);
      text.append(INDENT)
          .append(words.text("line.fact", label(kind.name(), part.getName()), value))
          .append('\n');
    }
  }

  /// The place of a row among its like shows by itself.
  private static boolean isPosition(RecordComponent part) {
    return part.getName().equals("place") && part.getType() == int.class;
  }

  private String heading(UUID id) {
    return Optional.ofNullable(headings.get(id)).orElseGet(id::toString);
  }

  private String label(String kind, String name) {
    return words
        .find("field." + kind + "." + name)
        .or(() -> words.find("field." + name))
        .orElse(name);
  }

  private String value(Type type, String fact) {
    if (type instanceof ParameterizedType wrapped) {
      Type inner = wrapped.getActualTypeArguments()[0];
      return wrapped.getRawType() == Optional.class
          ? value(inner, fact)
          : Arrays.stream(fact.split(","))
              .map(one -> value(inner, one))
              .collect(Collectors.joining(words.text("list.comma")));
    }
    if (!(type instanceof Class<?> plain)) {
      return fact;
    }
    if (plain.isEnum()) {
      return words.text("enum." + plain.getSimpleName() + "." + fact);
    }
    return ofPlain(plain, fact);
  }

  private String ofPlain(Class<?> type, String fact) {
    if (type == boolean.class) {
      return words.text(fact.equals("true") ? "line.yes" : "line.no");
    }
    if (type == LocalDate.class) {
      return words.date(LocalDate.parse(fact));
    }
    if (type == LocalDateTime.class) {
      return words.dateTime(LocalDateTime.parse(fact));
    }
    if (type == Money.class) {
      return words.money(Money.of(fact));
    }
    if (type == UUID.class) {
      return heading(UUID.fromString(fact));
    }
    return fact.startsWith("~next.") ? words.worded(fact) : fact;
  }
}
