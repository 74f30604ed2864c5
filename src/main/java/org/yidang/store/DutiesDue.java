package org.yidang.store;

import static org.yidang.store.gen.Tables.AGREEMENT;
import static org.yidang.store.gen.Tables.DUTY;
import static org.yidang.store.gen.Tables.HEAD;
import static org.yidang.store.gen.Tables.PERFORMANCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.AgreementState;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.followup.DutyLedger;
import org.yidang.model.followup.Performance;
import org.yidang.model.followup.PerformanceResult;
import org.yidang.work.port.FileList.Due;

/// Duties whose earliest open day has come: the tables give the duties and what was done about
/// them, the ledger of the model says what is open.
final class DutiesDue {
  private static final Comparator<Due> MOST_OVERDUE_FIRST =
      Comparator.comparing(Due::on).thenComparing(Due::subject);

  private final DSLContext dsl;
  private final List<String> open;
  private final Condition watched;

  /// @param open the stages in which duties are watched
  DutiesDue(DSLContext dsl, List<String> open) {
    this.dsl = dsl;
    this.open = open;
    this.watched =
        HEAD.STAGE
            .in(open)
            .and(HEAD.VOIDED.isFalse())
            .and(DUTY.VOIDED.isFalse())
            .and(AGREEMENT.VOIDED.isFalse())
            .and(AGREEMENT.STATE.eq(AgreementState.SIGNED.name()))
            .andNot(replaced());
  }

  List<Due> until(LocalDate day, int limit) {
    // all of the open files: cheaper than asking of each performance whether its duty is watched
    Map<UUID, List<Performance>> performances =
        dsl.select(PERFORMANCE.fields())
            .from(HEAD)
            .join(PERFORMANCE)
            .on(PERFORMANCE.FILE_ID.eq(HEAD.ID))
            .where(HEAD.STAGE.in(open).and(PERFORMANCE.VOIDED.isFalse()))
            .orderBy(PERFORMANCE.ON_DAY, PERFORMANCE.ID)
            .fetchGroups(PERFORMANCE.DUTY, DutiesDue::performance);
    List<Due> all = new ArrayList<>();
    for (Record row :
        dsl.select(DUTY.fields())
            .select(HEAD.ID, HEAD.NUMBER, HEAD.TITLE)
            .from(HEAD)
            .join(DUTY)
            .on(DUTY.FILE_ID.eq(HEAD.ID))
            .join(AGREEMENT)
            .on(AGREEMENT.ID.eq(DUTY.AGREEMENT))
            .where(watched.and(DUTY.DUE.le(day)))
            .fetch()) {
      Duty duty = duty(row);
      new DutyLedger(duty, performances.getOrDefault(duty.id(), List.of()))
          .nextDue()
          .filter(next -> !next.isAfter(day))
          .map(next -> due(row, duty, next))
          .ifPresent(all::add);
    }
    return all.stream().sorted(MOST_OVERDUE_FIRST).limit(limit).toList();
  }

  private static Condition replaced() {
    var later = AGREEMENT.as("later");
    return DSL.exists(
        DSL.selectOne()
            .from(later)
            .where(later.FILE_ID.eq(AGREEMENT.FILE_ID))
            .and(later.REPLACES.eq(AGREEMENT.ID))
            .and(later.VOIDED.isFalse())
            .and(later.STATE.eq(AgreementState.SIGNED.name())));
  }

  private static Due due(Record row, Duty duty, LocalDate on) {
    return new Due(
        row.get(HEAD.ID),
        text(row.get(HEAD.NUMBER)),
        text(row.get(HEAD.TITLE)),
        duty.id(),
        duty.what(),
        on);
  }

  private static Duty duty(Record row) {
    return new Duty(
        row.get(DUTY.ID),
        row.get(DUTY.AGREEMENT),
        row.get(DUTY.PLACE),
        DutyKind.valueOf(row.get(DUTY.KIND)),
        row.get(DUTY.DEBTOR),
        Optional.ofNullable(row.get(DUTY.CREDITOR)),
        text(row.get(DUTY.WHAT)),
        money(row.get(DUTY.AMOUNT)),
        row.get(DUTY.DUE),
        Repeat.valueOf(row.get(DUTY.REPEAT)),
        Optional.ofNullable(row.get(DUTY.UNTIL)),
        text(row.get(DUTY.WAY)));
  }

  private static Performance performance(Record row) {
    return new Performance(
        row.get(PERFORMANCE.ID),
        row.get(PERFORMANCE.DUTY),
        row.get(PERFORMANCE.ON_DAY),
        PerformanceResult.valueOf(row.get(PERFORMANCE.RESULT)),
        money(row.get(PERFORMANCE.AMOUNT)),
        text(row.get(PERFORMANCE.WAY)),
        text(row.get(PERFORMANCE.RECEIPT)),
        text(row.get(PERFORMANCE.WITNESS)),
        text(row.get(PERFORMANCE.NOTE)));
  }

  private static Optional<Money> money(@Nullable BigDecimal yuan) {
    return Optional.ofNullable(yuan).map(Money::new);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
