package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidang.store.gen.Tables.COUNTER;
import static org.yidang.store.gen.Tables.JOURNAL;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.yidang.store.HighWater.Head;
import org.yidang.store.gen.tables.records.JournalRecord;

/// Journal-like rows for tests: each holds the hash of the one before.
final class Rows {
  private Rows() {}

  static Head append(DSLContext dsl, Head before, String changes) {
    long seq = before.seq() + 1;
    byte[] hash = hash(seq, before.hash(), changes);
    JournalRecord row = dsl.newRecord(JOURNAL);
    for (Field<?> field : row.fields()) {
      if (!field.getDataType().nullable() && field.getType() == String.class) {
        row.set(field.coerce(String.class), "");
      }
    }
    row.setSeq(seq);
    row.setAt(LocalDateTime.of(2026, 3, 1, 9, 0));
    row.setChanges(changes);
    row.setPrevHash(before.hash());
    row.setHash(hash);
    row.insert();
    return new Head(seq, hash);
  }

  static Head append(Store store, String changes) {
    return store.write(dsl -> append(dsl, store.head(), changes));
  }

  static long count(Store store) {
    return store.read(dsl -> (long) dsl.fetchCount(JOURNAL));
  }

  /// Every row from the first to the head, without a gap, each with the hash of the one before.
  static void assertChain(Store store) {
    assertThat(chainIsWhole(store)).as("the chain is whole").isTrue();
  }

  static boolean chainIsWhole(Store store) {
    Head end = store.read(Rows::endOfChain);
    return end != null && end.same(store.head());
  }

  private static @Nullable Head endOfChain(DSLContext dsl) {
    Head before = Head.empty();
    for (JournalRecord row : dsl.selectFrom(JOURNAL).orderBy(JOURNAL.SEQ)) {
      byte[] hash = hash(before.seq() + 1, before.hash(), row.getChanges());
      Head next = new Head(before.seq() + 1, hash);
      if (!next.same(new Head(row.getSeq(), row.getHash()))
          || !Arrays.equals(row.getPrevHash(), before.hash())) {
        return null;
      }
      before = next;
    }
    return before;
  }

  static List<String> changes(Store store) {
    return store.read(
        dsl -> dsl.fetchValues(dsl.select(JOURNAL.CHANGES).from(JOURNAL).orderBy(JOURNAL.SEQ)));
  }

  /// The chain, and the row that each transaction of [SavingMain] counts up beside it.
  static void assertWhole(Store store) {
    assertChain(store);
    Integer counted =
        store.read(dsl -> dsl.select(COUNTER.NEXT_NO).from(COUNTER).fetchOne(0, Integer.class));
    assertThat(counted == null ? 0 : counted).isEqualTo((int) store.head().seq());
  }

  static byte[] hash(long seq, byte[] before, String changes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(8).putLong(0, seq));
      digest.update(before);
      return digest.digest(changes.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
