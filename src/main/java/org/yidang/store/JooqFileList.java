package org.yidang.store;

import static org.yidang.store.gen.Tables.HEAD;
import static org.yidang.store.gen.Tables.INTAKE;
import static org.yidang.store.gen.Tables.PARTY;
import static org.yidang.store.gen.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.yidang.model.casefile.DisputeType;
import org.yidang.model.casefile.Risk;
import org.yidang.model.casefile.Stage;
import org.yidang.work.port.FileList;

/// Lists of files out of an H2 store, page by page along an index.
final class JooqFileList implements FileList {
  private static final List<SelectField<?>> COLUMNS =
      List.of(
          HEAD.ID,
          HEAD.NUMBER,
          HEAD.TITLE,
          HEAD.PARTIES,
          HEAD.STAGE,
          INTAKE.TYPE,
          HEAD.RISK,
          HEAD.OPENED_ON,
          HEAD.MEDIATOR,
          HEAD.NEXT_STEP,
          HEAD.NEXT_BY,
          HEAD.NEXT_ON);

  private static final List<String> OPEN =
      Stream.of(Stage.values()).filter(Stage::open).map(Stage::name).toList();

  private final Store store;

  JooqFileList(Store store) {
    this.store = store;
  }

  @Override
  public List<Line> page(Query query, Optional<Line> after, int limit) {
    Condition from =
        after
            .map(
                line ->
                    HEAD.OPENED_ON
                        .lt(line.openedOn())
                        .or(HEAD.OPENED_ON.eq(line.openedOn()).and(HEAD.ID.lt(line.id()))))
            .orElse(DSL.noCondition());
    return store.read(
        dsl ->
            select(dsl, matching(query).and(from))
                .orderBy(HEAD.OPENED_ON.desc(), HEAD.ID.desc())
                .limit(limit)
                .fetch(JooqFileList::line));
  }

  @Override
  public int count(Query query, int most) {
    return store.read(
        dsl ->
            dsl.fetchCount(
                dsl.select(HEAD.ID)
                    .from(HEAD)
                    .join(INTAKE)
                    .on(INTAKE.FILE_ID.eq(HEAD.ID))
                    .where(matching(query))
                    .limit(most)));
  }

  @Override
  public List<Line> due(LocalDate until, int limit) {
    return store.read(
        dsl ->
            select(dsl, HEAD.STAGE.in(OPEN).and(HEAD.NEXT_ON.le(until)))
                .orderBy(HEAD.NEXT_ON, HEAD.ID)
                .limit(limit)
                .fetch(JooqFileList::line));
  }

  @Override
  public List<Line> withoutNextStep(int limit) {
    return store.read(
        dsl ->
            select(dsl, HEAD.STAGE.in(OPEN).and(HEAD.NEXT_ON.isNull()))
                .orderBy(HEAD.OPENED_ON, HEAD.ID)
                .limit(limit)
                .fetch(JooqFileList::line));
  }

  @Override
  public List<Due> visitsDue(LocalDate until, int limit) {
    return store.read(
        dsl ->
            dsl.select(HEAD.ID, HEAD.NUMBER, HEAD.TITLE, VISIT.ID, VISIT.WAY, VISIT.PLANNED_ON)
                .from(VISIT)
                .join(HEAD)
                .on(HEAD.ID.eq(VISIT.FILE_ID))
                .where(
                    VISIT
                        .VOIDED
                        .isFalse()
                        .and(VISIT.VISITED_AT.isNull())
                        .and(VISIT.PLANNED_ON.le(until))
                        .and(HEAD.STAGE.in(OPEN)))
                .orderBy(VISIT.PLANNED_ON, VISIT.ID)
                .limit(limit)
                .fetch(row -> due(row, VISIT.ID, VISIT.WAY, VISIT.PLANNED_ON)));
  }

  @Override
  public List<Due> dutiesDue(LocalDate until, int limit) {
    return store.read(dsl -> new DutiesDue(dsl, OPEN).until(until, limit));
  }

  private static org.jooq.SelectConditionStep<Record> select(DSLContext dsl, Condition which) {
    return dsl.select(COLUMNS).from(HEAD).join(INTAKE).on(INTAKE.FILE_ID.eq(HEAD.ID)).where(which);
  }

  private static Condition matching(Query query) {
    List<Condition> all = new ArrayList<>();
    all.add(HEAD.VOIDED.isFalse());
    if (!query.text().isBlank()) {
      String text = query.text().strip();
      all.add(
          HEAD.NUMBER
              .contains(text)
              .or(HEAD.TITLE.contains(text))
              .or(HEAD.PARTIES.contains(text))
              .or(ofSomebodyMasked(text))
              .or(INTAKE.PLACE.contains(text))
              .or(INTAKE.CALL_NO.contains(text)));
    }
    if (!query.stages().isEmpty()) {
      all.add(HEAD.STAGE.in(query.stages().stream().map(Stage::name).toList()));
    }
    query.type().ifPresent(type -> all.add(INTAKE.TYPE.eq(type.name())));
    query.risk().ifPresent(risk -> all.add(HEAD.RISK.eq(risk.name())));
    return DSL.and(all);
  }

  /// Lists mask minors (domain §5): who knows the whole name finds the file by it all the same.
  private static Condition ofSomebodyMasked(String name) {
    return HEAD.PARTIES
        .contains("某")
        .or(HEAD.PARTIES.contains("***"))
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(PARTY)
                    .where(PARTY.FILE_ID.eq(HEAD.ID))
                    .and(PARTY.VOIDED.isFalse())
                    .and(PARTY.NAME.contains(name))));
  }

  private static Line line(Record row) {
    return new Line(
        row.get(HEAD.ID),
        text(row, HEAD.NUMBER),
        text(row, HEAD.TITLE),
        text(row, HEAD.PARTIES),
        Stage.valueOf(row.get(HEAD.STAGE)),
        DisputeType.valueOf(row.get(INTAKE.TYPE)),
        Risk.valueOf(row.get(HEAD.RISK)),
        row.get(HEAD.OPENED_ON),
        text(row, HEAD.MEDIATOR),
        text(row, HEAD.NEXT_STEP),
        text(row, HEAD.NEXT_BY),
        Optional.ofNullable(row.get(HEAD.NEXT_ON)));
  }

  private static Due due(
      Record row, Field<java.util.UUID> id, Field<String> what, Field<LocalDate> on) {
    return new Due(
        row.get(HEAD.ID),
        text(row, HEAD.NUMBER),
        text(row, HEAD.TITLE),
        row.get(id),
        text(row, what),
        row.get(on));
  }

  private static String text(Record row, Field<String> field) {
    String text = row.get(field);
    return text == null ? "" : text;
  }
}
