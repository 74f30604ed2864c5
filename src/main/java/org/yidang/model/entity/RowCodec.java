package org.yidang.model.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Turns an entity record into text facts and back.
///
/// The component `nextOn` is the column `next_on`. Absent values (`Optional.empty`, blank text, an
/// empty set) have no fact, so that "not yet known" and "emptied" are the same in the journal.
final class RowCodec<T extends Record & Entity> {
  /// Component names that SQL reserves.
  private static final Map<String, String> RESERVED = Map.of("on", "on_day", "from", "from_day");

  private final Kind<T> kind;
  private final RecordForm<T> form;

  RowCodec(Kind<T> kind) {
    this.kind = kind;
    this.form = new RecordForm<>(kind.type());
  }

  List<String> columns() {
    return form.columns().toList();
  }

  Row row(Entity entity) {
    Map<String, String> facts = new TreeMap<>();
    form.write(kind.type().cast(entity), facts);
    return new Row(kind.name(), entity.id(), facts);
  }

  T entity(Row row) {
    return form.read(row);
  }

  static String column(String component) {
    String reserved = RESERVED.get(component);
    return reserved != null ? reserved : snake(component);
  }

  private static String snake(String component) {
    return component.replaceAll("([A-Z]|[0-9]+)", "_$1").toLowerCase(Locale.ROOT);
  }
}
