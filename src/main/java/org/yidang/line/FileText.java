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

/// A whole file as a tree for JSON: kind → rows in order, each with its id and its facts in
/// canonical text.
final class FileText {
  private FileText() {}

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
}
