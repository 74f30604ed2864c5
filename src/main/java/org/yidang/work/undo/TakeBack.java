package org.yidang.work.undo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Change;
import org.yidang.model.journal.Entry;
import org.yidang.model.journal.Replay;
import org.yidang.rules.Finding;
import org.yidang.work.Act;
import org.yidang.work.Procedure;
import org.yidang.work.Procedures;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.FormSpec;

/// Takes back the last step of a file (Ctrl+Z) by a step that counters it: the journal keeps
/// both.
///
/// What relies on others is not taken back but corrected by a new step: opening a file, a paper
/// number, an agreement in force, and every procedure that is for good.
public final class TakeBack implements Procedure.OnFile {
  public static final String NAME = "take-back";

  public static final Field<Integer> ENTRY =
      Fields.number("entry", 1, 999_999_999)
          .doc("number of the entry that is meant; the last when left out", "41");

  private static final Spec SPEC =
      Spec.of(NAME, "Takes back the last step of a file.", FormSpec.of(ENTRY)).onSealed();

  private final Procedures others;

  /// @param others everything that may have to be taken back
  public TakeBack(List<Procedure> others) {
    this.others = new Procedures(others);
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<Finding> judge(CaseFile file, Act act) {
    Optional<Entry> last = last(act.entries());
    if (last.isEmpty()) {
      return List.of(Finding.block("undo.nothing", ""));
    }
    Entry entry = last.get();
    List<Finding> findings = new ArrayList<>();
    if (act.input().find(ENTRY).filter(seq -> seq != entry.seq()).isPresent()) {
      findings.add(Finding.block("undo.not-last", ENTRY.name(), words(entry)));
    }
    whyNot(entry).map(rule -> Finding.block(rule, "", words(entry))).ifPresent(findings::add);
    if (!entry.actor().name().equals(act.actor().name())) {
      findings.add(Finding.warn("undo.somebody-else", "", words(entry)));
    }
    return findings;
  }

  @Override
  public CaseFile change(CaseFile file, Act act) {
    Entry entry = last(act.entries()).orElseThrow();
    var before = new Replay();
    act.entries().stream()
        .filter(earlier -> earlier.seq() < entry.seq())
        .forEach(earlier -> before.play(earlier.changes()));
    return CaseFile.of(file.id(), before.rows().values());
  }

  @Override
  public List<String> told(Act act) {
    Entry entry = last(act.entries()).orElseThrow();
    return List.of(words(entry), String.valueOf(entry.seq()));
  }

  /// The step that a take-back would take back now, and the rule that forbids it, if one does.
  ///
  /// @param entries of one file, first to last
  public Optional<Step> step(List<Entry> entries) {
    return last(entries).map(entry -> new Step(entry, whyNot(entry)));
  }

  /// @param forbidden the rule of the finding that a take-back would be refused with
  public record Step(Entry entry, Optional<String> forbidden) {}

  private Optional<String> whyNot(Entry entry) {
    Optional<Procedure> procedure = others.find(entry.procedure());
    if (procedure.isEmpty() || procedure.get() instanceof Procedure.Opening) {
      return Optional.of(procedure.isEmpty() ? "undo.not-lawful" : "undo.opening");
    }
    if (procedure.get().spec().undo() == Procedure.Undo.NOT_LAWFUL) {
      return Optional.of("undo.not-lawful");
    }
    if (gave(entry, "number")) {
      return Optional.of("undo.number-taken");
    }
    return gave(entry, "effective_on") ? Optional.of("undo.in-force") : Optional.empty();
  }

  /// True when an entry gave a field a value that had none.
  private static boolean gave(Entry entry, String field) {
    return entry.changes().stream().anyMatch(change -> gave(change, field));
  }

  private static boolean gave(Change change, String field) {
    return change.field().equals(field) && change.before() == null && change.after() != null;
  }

  /// The last entry that is neither a take-back nor taken back: each take-back took the last there
  /// was.
  private static Optional<Entry> last(List<Entry> entries) {
    Deque<Entry> standing = new ArrayDeque<>();
    for (Entry entry : entries) {
      if (entry.procedure().equals(NAME)) {
        standing.pollLast();
      } else {
        standing.addLast(entry);
      }
    }
    return Optional.ofNullable(standing.peekLast());
  }

  private static String words(Entry entry) {
    return "~procedure." + entry.procedure();
  }
}
