package org.yidang.store;

import static org.yidang.store.gen.Tables.COUNTER;

import java.nio.file.Path;
import org.jooq.DSLContext;
import org.yidang.store.HighWater.Head;

/// The program that [KillTest] kills: saves entries for ever and prints the number of each when it
/// is saved. Each transaction also counts up a row of another table, so that half of one shows.
final class SavingMain {
  private SavingMain() {}

  public static void main(String[] args) {
    Store store = Stores.opened(Path.of(args[0]));
    while (true) {
      Head head = store.write(dsl -> save(dsl, store.head()));
      System.out.println("saved " + head.seq());
    }
  }

  static Head save(DSLContext dsl, Head before) {
    int updated =
        dsl.update(COUNTER)
            .set(COUNTER.NEXT_NO, (int) before.seq() + 1)
            .set(COUNTER.VERSION, COUNTER.VERSION.plus(1))
            .execute();
    if (updated == 0) {
      dsl.insertInto(COUNTER)
          .columns(COUNTER.UNIT, COUNTER.FORM, COUNTER.YEAR_NO, COUNTER.NEXT_NO, COUNTER.VERSION)
          .values("u", "P10", 2026, (int) before.seq() + 1, 1L)
          .execute();
    }
    return Rows.append(dsl, before, "x".repeat((int) (before.seq() % 40) * 50));
  }
}
