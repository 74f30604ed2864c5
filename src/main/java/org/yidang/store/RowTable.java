package org.yidang.store;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yidang.model.entity.Catalogue;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.store.gen.DefaultSchema;

/// One table of entities: rows of typed columns on this side, text facts on the other.
final class RowTable {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private final String kind;
  private final Table<?> table;
  private final Field<UUID> id;
  private final Optional<Field<UUID>> file;
  private final Field<Long> version;
  private final Field<Boolean> voided;
  private final Map<String, Field<?>> columns = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  RowTable(Catalogue catalogue, String kind) {
    this.kind = kind;
    this.table = table(kind);
    this.id = table.field("ID", UUID.class);
    this.file = Optional.ofNullable(table.field("FILE_ID", UUID.class));
    this.version = table.field("VERSION", Long.class);
    this.voided = table.field("VOIDED", Boolean.class);
    for (String column : catalogue.columns(kind)) {
      Field<?> field = column(table, column);
      columns.put(column, field);
      places.put(column, table.indexOf(field));
    }
  }

  private static Table<?> table(String kind) {
    Table<?> table = DefaultSchema.DEFAULT_SCHEMA.getTable(kind.toUpperCase(Locale.ROOT));
    if (table == null) {
      throw new IllegalStateException("no table for " + kind);
    }
    return table;
  }

  private static Field<?> column(Table<?> table, String name) {
    Field<?> field = table.field(name.toUpperCase(Locale.ROOT));
    if (field == null) {
      throw new IllegalStateException("no column " + table.getName() + "." + name);
    }
    return field;
  }

  /// The rows of a file that are in force.
  List<Row> ofFile(DSLContext dsl, UUID fileId) {
    return rows(dsl, file.orElseThrow().eq(fileId).and(voided.isFalse()));
  }

  /// Every row in force, for the tables that belong to no file.
  List<Row> all(DSLContext dsl) {
    return rows(dsl, voided.isFalse());
  }

  private List<Row> rows(DSLContext dsl, org.jooq.Condition which) {
    List<Row> rows = new ArrayList<>();
    for (Record row : dsl.selectFrom(table).where(which).fetch()) {
      rows.add(new Row(kind, row.get(id), facts(row)));
    }
    return rows;
  }

  /// Every row ever made with its `voided`, for holding the tables against the journal.
  List<Row> everything(DSLContext dsl) {
    List<Row> rows = new ArrayList<>();
    for (Record row : dsl.selectFrom(table).fetch()) {
      Map<String, String> facts = facts(row);
      facts.put(Change.VOIDED, String.valueOf(row.get(voided)));
      rows.add(new Row(kind, row.get(id), facts));
    }
    return rows;
  }

  /// By place: to look a field up by itself, jOOQ compares what both would be as SQL.
  private Map<String, String> facts(Record row) {
    Map<String, String> facts = new HashMap<>();
    places.forEach(
        (name, place) -> {
          Object value = row.get(place);
          if (value != null) {
            facts.put(name, text(value));
          }
        });
    return facts;
  }

  /// Puts a new row in, or takes a voided one back with all of its fields said anew.
  void insert(DSLContext dsl, @Nullable UUID fileId, UUID rowId, List<Change> changes) {
    Map<Field<?>, Object> values = new HashMap<>();
    columns.values().forEach(field -> values.put(field, null));
    values.putAll(values(changes));
    values.put(voided, false);
    if (exists(dsl, rowId)) {
      values.put(version, version.plus(1));
      dsl.update(table).set(values).where(id.eq(rowId)).execute();
      return;
    }
    values.put(id, rowId);
    values.put(version, 1L);
    file.ifPresent(field -> values.put(field, fileId));
    dsl.insertInto(table).set(values).execute();
  }

  private boolean exists(DSLContext dsl, UUID rowId) {
    return dsl.fetchExists(dsl.selectOne().from(table).where(id.eq(rowId)));
  }

  void update(DSLContext dsl, UUID rowId, List<Change> changes) {
    Map<Field<?>, Object> values = new HashMap<>(values(changes));
    values.put(version, version.plus(1));
    dsl.update(table).set(values).where(id.eq(rowId)).execute();
  }

  /// Changes a row if its version is still `expected`, and counts that up.
  ///
  /// @return false when somebody else was faster
  boolean claim(DSLContext dsl, UUID rowId, List<Change> changes, long expected) {
    Map<Field<?>, Object> values = new HashMap<>(values(changes));
    values.put(version, expected + 1);
    return dsl.update(table).set(values).where(id.eq(rowId).and(version.eq(expected))).execute()
        == 1;
  }

  /// The version of a row, 0 when there is none.
  long version(DSLContext dsl, UUID rowId) {
    Long found = dsl.select(version).from(table).where(id.eq(rowId)).fetchOne(version);
    return found == null ? 0 : found;
  }

  private Map<Field<?>, Object> values(List<Change> changes) {
    Map<Field<?>, Object> values = new HashMap<>();
    for (Change change : changes) {
      if (change.field().equals(Change.VOIDED)) {
        values.put(voided, "true".equals(change.after()));
      } else {
        Field<?> field = columns.get(change.field());
        if (field == null) {
          throw new IllegalStateException("no column " + kind + "." + change.field());
        }
        values.put(field, DSL.val(change.after(), field));
      }
    }
    return values;
  }

  /// The canonical text, the same that the model's codec writes.
  private static String text(Object value) {
    return switch (value) {
      case LocalDateTime time -> SECONDS.format(time);
      case BigDecimal amount -> amount.toPlainString();
      default -> value.toString();
    };
  }
}
