package org.yidang.work.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yidang.kit.time.WorkCalendar;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.FileKinds;
import org.yidang.model.casefile.Head;
import org.yidang.model.casefile.Move;
import org.yidang.model.entity.Entity;
import org.yidang.model.session.Item;
import org.yidang.model.session.ItemState;
import org.yidang.model.session.MinuteLine;
import org.yidang.model.session.Session;
import org.yidang.model.session.SessionResult;
import org.yidang.rules.Finding;
import org.yidang.rules.session.RecordRules;
import org.yidang.rules.session.SessionRules;
import org.yidang.rules.session.Sitting;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.casefile.NextFields;
import org.yidang.work.casefile.NextSteps;
import org.yidang.work.form.Correction;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;
import org.yidang.work.form.RowIds;

/// Corrects the record of a session. What is left out stays; a list that is named is replaced
/// as a
/// whole: rows with the id they have are kept, rows that are missing are voided.
///
/// The result may be corrected only for the last session, before an agreement rests on it.
public final class AmendSession implements Procedure.OnFile {
  public static final Field<UUID> SESSION =
      Fields.ref("session").doc("the session", "@first").needed();

  private static final Spec SPEC =
      Spec.of(
          "amend-session",
          "Corrects the record of a session; fields left out stay, lists that are named are"
              + " replaced.",
          FormSpec.of(SESSION)
              .and(SittingForm.SPEC.allOptional().fields().toArray(new Field<?>[0])));

  private final WorkCalendar calendar;

  public AmendSession(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Session> found = file.session(act.get(SESSION));
    if (found.isEmpty()) {
      return List.of(Finding.block("session.unknown", SESSION.name()));
    }
    Session before = found.get();
    Correction correction = correction(before, act);
    List<Finding> findings = new ArrayList<>(correction.findings());
    Input in = correction.input();
    findings.addAll(RowIds.judge(in, SittingForm.ATTENDANCES, file.attendances(before.id())));
    findings.addAll(RowIds.judge(in, SittingForm.MINUTES, file.minutes(before.id())));
    findings.addAll(RowIds.judge(in, SittingForm.ITEMS, file.items(before.id())));
    findings.addAll(RowIds.judge(in, SittingForm.POSITIONS, file.positions(before.id())));
    findings.addAll(SittingForm.judgeMinutes(in));
    if (findings.stream().anyMatch(Finding::blocks)) {
      return findings;
    }
    Sitting sitting = sitting(file, act, before, in);
    List<Finding> known = RecordRules.of(file, there(file, before), true);
    RecordRules.of(file, sitting, partial(file, before, sitting, in)).stream()
        .filter(finding -> !finding.warns() || !known.contains(finding))
        .forEach(findings::add);
    findings.addAll(newlyAgainst(file, act, before, sitting.session()));
    if (leadsElsewhere(file, before, sitting) && fixed(file, before)) {
      findings.add(Finding.block("session.result-fixed", SittingForm.RESULT.name()));
    }
    if (file.issues().stream().anyMatch(issue -> issue.subject().equals(before.id()))) {
      findings.add(Finding.warn("session.printed", SESSION.name()));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Session before = file.session(act.get(SESSION)).orElseThrow();
    Input in = correction(before, act).input();
    Sitting sitting = sitting(file, act, before, in);
    List<MinuteLine> minutes =
        rows(in, SittingForm.MINUTES, file.minutes(before.id()), () -> lines(act, in, before));
    List<Entity> old = new ArrayList<>(file.attendances(before.id()));
    old.addAll(file.minutes(before.id()));
    old.addAll(file.items(before.id()));
    old.addAll(file.positions(before.id()));
    return file.withoutAll(old)
        .with(sitting.session())
        .withAll(sitting.attendances())
        .withAll(minutes)
        .withAll(sitting.items())
        .withAll(sitting.positions())
        .with(head(file, act, before, sitting));
  }

  @Override
  public List<String> told(Act act) {
    return List.of(String.valueOf(act.file().session(act.get(SESSION)).orElseThrow().no()));
  }

  private static Head head(CaseFile file, Act act, Session before, Sitting sitting) {
    if (leadsElsewhere(file, before, sitting)) {
      boolean agreed = sitting.session().result() == SessionResult.AGREED;
      Head moved =
          HoldSession.moved(
              file.head(), sitting.session().result(), sitting.someItem(ItemState.OPEN));
      return NextFields.proposed(
          act, moved, agreed ? NextSteps.DRAFT : NextSteps.NEXT_SESSION, act.today());
    }
    return last(file, before) ? NextFields.stated(act, file.head()) : file.head();
  }

  /// What stands against the session as it is told now, beyond what stood against it before: its
  /// track and its day are judged as if it were held (T3, A6, B5).
  private List<Finding> newlyAgainst(CaseFile file, Act act, Session before, Session after) {
    CaseFile others = file.without(before.id());
    List<Finding> known = SessionRules.of(others, before, act.now(), calendar);
    return SessionRules.of(others, after, act.now(), calendar).stream()
        .filter(finding -> !known.contains(finding))
        .toList();
  }

  private static Correction correction(Session before, Act act) {
    return Correction.of(SittingForm.SPEC, FileKinds.CATALOGUE.row(before), act.input());
  }

  /// The record as it stands: what was overridden when it was written need not be again.
  private static Sitting there(CaseFile file, Session before) {
    UUID id = before.id();
    return new Sitting(before, file.attendances(id), file.items(id), file.positions(id));
  }

  private static Sitting sitting(CaseFile file, Act act, Session before, Input in) {
    UUID id = before.id();
    return new Sitting(
        SittingForm.session(file, in, id, before.no(), before.round()),
        rows(
            in,
            SittingForm.ATTENDANCES,
            file.attendances(id),
            () -> SittingForm.attendances(file, act, in, id)),
        rows(in, SittingForm.ITEMS, file.items(id), () -> SittingForm.items(act, in, id)),
        rows(
            in,
            SittingForm.POSITIONS,
            file.positions(id),
            () -> SittingForm.positions(act, in, id)));
  }

  private static List<MinuteLine> lines(Act act, Input in, Session before) {
    return SittingForm.minutes(act, in, before.id());
  }

  private static <T> List<T> rows(
      Input in, Field<Input> field, List<T> there, Supplier<List<T>> typed) {
    return in.mentions(field) ? typed.get() : there;
  }

  /// What was said, else what the record said already, as far as it still can be so.
  private static boolean partial(CaseFile file, Session before, Sitting sitting, Input in) {
    boolean can =
        sitting.session().result() == SessionResult.AGREED && sitting.someItem(ItemState.OPEN);
    boolean was = before.result() == SessionResult.AGREED && open(file.items(before.id()));
    return in.find(SittingForm.PARTIAL).orElse(can && was);
  }

  /// True when the file would stand elsewhere had the record said so from the beginning.
  private static boolean leadsElsewhere(CaseFile file, Session before, Sitting sitting) {
    return before.result() != sitting.session().result()
        || before.result() == SessionResult.AGREED
            && open(file.items(before.id())) != sitting.someItem(ItemState.OPEN);
  }

  private static boolean open(List<Item> items) {
    return items.stream().anyMatch(item -> item.state() == ItemState.OPEN);
  }

  private static boolean fixed(CaseFile file, Session before) {
    return !last(file, before)
        || file.stage().after(Move.MEDIATE).isEmpty()
        || file.agreements().stream()
            .anyMatch(agreement -> agreement.session().equals(Optional.of(before.id())));
  }

  private static boolean last(CaseFile file, Session session) {
    return file.lastSession().filter(s -> s.id().equals(session.id())).isPresent();
  }
}
