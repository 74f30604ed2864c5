package org.yidang.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.yidang.store.gen.DefaultSchema;
import org.yidang.work.port.OpenStore;

/// Every row of every table of a store as text, journal, counters and drafts among them: two dumps
/// are equal when nothing at all was changed.
public final class StoreDump {
  private StoreDump() {}

  public static List<String> of(OpenStore store) {
    return ((Store) store).read(StoreDump::of);
  }

  private static List<String> of(DSLContext dsl) {
    List<String> dump = new ArrayList<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      List<String> rows = new ArrayList<>();
      dsl.selectFrom(table).fetch().forEach(row -> rows.add(table.getName() + text(row)));
      Collections.sort(rows);
      dump.addAll(rows);
    }
    return dump;
  }

  private static String text(Record row) {
    List<String> facts = new ArrayList<>();
    for (Object value : row.intoArray()) {
      facts.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value));
    }
    return facts.toString();
  }
}
