package org.yidang.store;

import static org.yidang.store.gen.Tables.DRAFT;

import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.yidang.work.port.Clock;
import org.yidang.work.port.Drafts;

/// Drafts in the store, so that they are as safe and as secret as what has been handed in.
final class JooqDrafts implements Drafts {
  private final Store store;
  private final Clock clock;

  JooqDrafts(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void save(String name, String form) {
    store.write(
        dsl -> {
          int known =
              dsl.update(DRAFT)
                  .set(DRAFT.FORM, form)
                  .set(DRAFT.SAVED_AT, clock.now())
                  .set(DRAFT.LIVE, true)
                  .where(DRAFT.NAME.eq(name))
                  .execute();
          return known > 0
              ? known
              : dsl.insertInto(DRAFT)
                  .set(DRAFT.NAME, name)
                  .set(DRAFT.FORM, form)
                  .set(DRAFT.SAVED_AT, clock.now())
                  .set(DRAFT.LIVE, true)
                  .execute();
        });
  }

  @Override
  public Optional<Draft> find(String name) {
    return store.read(
        dsl ->
            dsl.selectFrom(DRAFT)
                .where(DRAFT.NAME.eq(name).and(DRAFT.LIVE.isTrue()))
                .fetchOptional(JooqDrafts::draft));
  }

  @Override
  public List<Draft> live() {
    return store.read(
        dsl ->
            dsl.selectFrom(DRAFT)
                .where(DRAFT.LIVE.isTrue())
                .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.NAME)
                .fetch(JooqDrafts::draft));
  }

  @Override
  public void close(String name) {
    store.write(
        dsl ->
            dsl.update(DRAFT)
                .set(DRAFT.LIVE, false)
                .set(DRAFT.FORM, "{}")
                .where(DRAFT.NAME.eq(name).and(DRAFT.LIVE.isTrue()))
                .execute());
  }

  private static Draft draft(Record row) {
    return new Draft(row.get(DRAFT.NAME), row.get(DRAFT.FORM), row.get(DRAFT.SAVED_AT));
  }
}
