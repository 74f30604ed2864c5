package org.yidang.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.entity.Kind;
import org.yidang.model.entity.Row;
import org.yidang.words.Words;

/// A whole file as JSON, or as plain text that a person reads.
final class FileText {
  private FileText() {}

  /// Kind → rows in order, each with its id and its facts in canonical text.
  static Map<String, @Nullable Object> tree(CaseFile file) {
    Map<UUID, Row> rows = file.rows();
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", file.id().toString());
    for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
      List<Map<String, @Nullable Object>> of =
          rows.values().stream()
              .filter(row -> row.kind().equals(kind.name()))
              .map(FileText::row)
              .toList();
      if (!of.isEmpty()) {
        tree.put(kind.name(), of);
      }
    }
    return tree;
  }

  private static Map<String, @Nullable Object> row(Row row) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("id", row.id().toString());
    FileKinds.CATALOGUE
        .columns(row.kind())
        .forEach(
            column -> {
              String text = row.facts().get(column);
              if (text != null) {
                facts.put(column, text);
              }
            });
    return facts;
  }

  /// Title, then each entity with its facts, one a line.
  static String plain(CaseFile file, Words words) {
    var text = new StringBuilder();
    text.append(
            words.text(
                "file.title",
                file.head().title(),
                "~enum.DisputeType." + file.intake().type().name()))
        .append('\n');
    Map<UUID, Row> rows = file.rows();
    for (Kind<?> kind : FileKinds.CATALOGUE.kinds()) {
      for (Row row : rows.values()) {
        if (row.kind().equals(kind.name())) {
          append(text, row, words);
        }
      }
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Row row, Words words) {
    text.append('\n').append(words.text("kind." + row.kind())).append('\n');
    for (String column : FileKinds.CATALOGUE.columns(row.kind())) {
      String value = row.facts().get(column);
      if (value != null) {
        text.append("  ").append(column).append(": ").append(value.replace("\n", "\n    "));
        text.append('\n');
      }
    }
  }
}
