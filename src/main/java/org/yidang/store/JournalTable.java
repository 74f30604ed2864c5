package org.yidang.store;

import static org.yidang.store.gen.Tables.JOURNAL;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.json.JsonLimits;
import org.yidang.model.entity.Change;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.work.port.StoreTrouble;

/// Where the journal lies: entries are added at its end and never touched again.
final class JournalTable {
  /// What was written is read again, however long it is: what may be typed was judged before.
  private static final JsonLimits LIMITS = new JsonLimits(Integer.MAX_VALUE, 2_000_000);
  private static final int CHANGE_PARTS = 5;
  private static final HexFormat HEX = HexFormat.of();

  private JournalTable() {}

  static Entry append(DSLContext dsl, Entry.Note note) {
    Record last =
        dsl.select(JOURNAL.SEQ, JOURNAL.HASH)
            .from(JOURNAL)
            .orderBy(JOURNAL.SEQ.desc())
            .limit(1)
            .fetchOne();
    Entry entry =
        last == null
            ? Entry.next(1, Entry.NOTHING_BEFORE, note)
            : Entry.next(last.get(JOURNAL.SEQ) + 1, HEX.formatHex(last.get(JOURNAL.HASH)), note);
    dsl.insertInto(JOURNAL)
        .set(JOURNAL.SEQ, entry.seq())
        .set(JOURNAL.FILE_ID, entry.file().orElse(null))
        .set(JOURNAL.ACTOR, entry.actor().name())
        .set(JOURNAL.ROLE, entry.actor().role())
        .set(JOURNAL.DESK, entry.actor().desk())
        .set(JOURNAL.AT, entry.at())
        .set(JOURNAL.PROCEDURE_NAME, entry.procedure())
        .set(JOURNAL.TOLD, Json.write(entry.told()))
        .set(JOURNAL.REASON, entry.reason())
        .set(JOURNAL.CHANGES, Json.write(changesTree(entry.changes())))
        .set(JOURNAL.PREV_HASH, HEX.parseHex(entry.previous()))
        .set(JOURNAL.HASH, HEX.parseHex(entry.hash()))
        .execute();
    return entry;
  }

  static List<Entry> ofFile(DSLContext dsl, UUID file) {
    return dsl.selectFrom(JOURNAL)
        .where(JOURNAL.FILE_ID.eq(file))
        .orderBy(JOURNAL.FILE_ID, JOURNAL.SEQ)
        .fetch(JournalTable::entry);
  }

  /// The number of the latest entry that belongs to no file; 0 when there is none.
  static long lastOfOffice(DSLContext dsl) {
    Long last =
        dsl.select(DSL.max(JOURNAL.SEQ))
            .from(JOURNAL)
            .where(JOURNAL.FILE_ID.isNull())
            .fetchSingle(0, Long.class);
    return last == null ? 0 : last;
  }

  static List<Entry> after(DSLContext dsl, long seq, int limit) {
    return dsl.selectFrom(JOURNAL)
        .where(JOURNAL.SEQ.gt(seq))
        .orderBy(JOURNAL.SEQ)
        .limit(limit)
        .fetch(JournalTable::entry);
  }

  private static Entry entry(Record row) {
    try {
      return new Entry(
          row.get(JOURNAL.SEQ),
          Optional.ofNullable(row.get(JOURNAL.FILE_ID)),
          new Actor(row.get(JOURNAL.ACTOR), row.get(JOURNAL.ROLE), row.get(JOURNAL.DESK)),
          row.get(JOURNAL.AT),
          row.get(JOURNAL.PROCEDURE_NAME),
          texts(row.get(JOURNAL.TOLD)),
          row.get(JOURNAL.REASON),
          changes(row.get(JOURNAL.CHANGES)),
          HEX.formatHex(row.get(JOURNAL.PREV_HASH)),
          HEX.formatHex(row.get(JOURNAL.HASH)));
    } catch (JsonFault | Misshapen damaged) {
      // Neither the fault nor the text is kept: both may hold what was typed.
      throw new StoreTrouble.DamagedEntry(row.get(JOURNAL.SEQ));
    }
  }

  private static List<List<@Nullable String>> changesTree(List<Change> changes) {
    List<List<@Nullable String>> tree = new ArrayList<>();
    for (Change change : changes) {
      List<@Nullable String> parts = new ArrayList<>();
      parts.add(change.kind());
      parts.add(change.id().toString());
      parts.add(change.field());
      parts.add(change.before());
      parts.add(change.after());
      tree.add(parts);
    }
    return tree;
  }

  private static List<Change> changes(String json) throws JsonFault, Misshapen {
    List<Change> changes = new ArrayList<>();
    for (Object raw : list(Json.read(json, LIMITS))) {
      List<?> parts = list(raw);
      if (parts.size() != CHANGE_PARTS) {
        throw new Misshapen();
      }
      changes.add(
          new Change(
              text(parts.get(0)),
              id(text(parts.get(1))),
              text(parts.get(2)),
              textOrNull(parts.get(3)),
              textOrNull(parts.get(4))));
    }
    return changes;
  }

  private static List<String> texts(String json) throws JsonFault, Misshapen {
    List<String> texts = new ArrayList<>();
    for (Object raw : list(Json.read(json, LIMITS))) {
      texts.add(text(raw));
    }
    return texts;
  }

  private static List<?> list(@Nullable Object value) throws Misshapen {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new Misshapen();
  }

  private static String text(@Nullable Object value) throws Misshapen {
    if (value instanceof String text) {
      return text;
    }
    throw new Misshapen();
  }

  private static @Nullable String textOrNull(@Nullable Object value) throws Misshapen {
    return value == null ? null : text(value);
  }

  private static UUID id(String text) throws Misshapen {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Misshapen();
    }
  }

  /// JSON of another shape than was written.
  private static final class Misshapen extends Exception {
    private static final long serialVersionUID = 1;
  }
}
