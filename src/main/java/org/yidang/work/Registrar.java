package org.yidang.work;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Change;
import org.yidang.model.entity.Row;
import org.yidang.model.journal.Actor;
import org.yidang.model.journal.Entry;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;
import org.yidang.work.form.Nearest;
import org.yidang.work.port.Books;
import org.yidang.work.port.Clock;
import org.yidang.work.port.Ids;

/// Runs procedures: load, check the form, judge, change, journal, commit. The only way in.
///
/// Everything happens in one transaction; whatever is refused leaves the store as it was.
public final class Registrar {
  /// The file a procedure is about.
  public static final Field<UUID> FILE =
      Fields.ref("file").doc("the file it is about", "@leak").needed();

  /// Why somebody goes on in spite of warnings.
  public static final Field<String> OVERRIDE =
      Fields.text("override")
          .atMost(1_000)
          .doc("why to go on in spite of warnings", "双方均在场，坚持现场处理");

  private final Books books;
  private final Clock clock;
  private final Ids ids;
  private final Procedures procedures;

  public Registrar(Books books, Clock clock, Ids ids, Procedures procedures) {
    this.books = books;
    this.clock = clock;
    this.ids = ids;
    this.procedures = procedures;
  }

  /// Runs a procedure as whoever sits at this desk, now.
  public Outcome run(String name, Form form) {
    return run(name, form, Optional.empty());
  }

  /// Runs a procedure as it was done at another time, when older work is taken over.
  public Outcome run(String name, Form form, Optional<LocalDateTime> doneAt) {
    Optional<Procedure> procedure = procedures.find(name);
    if (procedure.isEmpty()) {
      return new Outcome.Refused(List.of(unknown(name)));
    }
    try {
      return books.write(writing -> new Step(writing, procedure.get(), form, doneAt).run());
    } catch (Books.StaleFile e) {
      return new Outcome.Stale();
    } catch (Refusal refusal) {
      return new Outcome.Refused(refusal.findings);
    }
  }

  /// What would be found if this form were handed in now; writes nothing.
  public List<Finding> check(String name, Form form) {
    Optional<Procedure> procedure = procedures.find(name);
    if (procedure.isEmpty()) {
      return List.of(unknown(name));
    }
    return new Step(new ReadOnly(books), procedure.get(), form, Optional.empty()).findings();
  }

  /// What would be found if this form were handed in now, against a file and an office that are
  /// already at hand: quick enough for every pause in typing.
  public List<Finding> preview(String name, Form form, Optional<CaseFile> file, Office office) {
    Optional<Procedure> procedure = procedures.find(name);
    if (procedure.isEmpty()) {
      return List.of(unknown(name));
    }
    return new Step(new AtHand(books, file, office), procedure.get(), form, Optional.empty())
        .findings();
  }

  /// What a file would look like if this form were handed in now; takes no number, writes
  /// nothing.
  ///
  /// @return empty while something in the form cannot be read
  public Optional<CaseFile> imagined(String name, Form form, CaseFile file, Office office) {
    return procedures
        .find(name)
        .filter(Procedure.OnFile.class::isInstance)
        .map(Procedure.OnFile.class::cast)
        .flatMap(
            procedure ->
                new Step(
                        new AtHand(books, Optional.of(file), office),
                        procedure,
                        form,
                        Optional.empty())
                    .imagine(procedure, file));
  }

  private Finding unknown(String name) {
    return Nearest.of(name, procedures.names())
        .map(near -> Finding.block("form.unknown-procedure.near", "do", near))
        .orElseGet(() -> Finding.block("form.unknown-procedure", "do"));
  }

  private Actor actor(Office office, Optional<LocalDateTime> doneAt) {
    return office
        .profile()
        .map(
            profile ->
                new Actor(
                    profile.userName(),
                    profile.userRole().name(),
                    doneAt.isPresent() ? TAKEN_OVER : profile.desk()))
        .orElse(new Actor("set-up", "", ""));
  }

  /// Stands for the desk in entries that were taken over with their own times.
  public static final String TAKEN_OVER = "taken-over";

  /// Takes a refusal out of the transaction, so that it is rolled back.
  private static final class Refusal extends RuntimeException {
    private final transient List<Finding> findings;

    Refusal(List<Finding> findings) {
      super("refused", null, false, false);
      this.findings = findings;
    }
  }

  /// One run inside one transaction.
  private final class Step {
    private final Books.Writing writing;
    private final Procedure procedure;
    private final Form form;
    private final Act act;

    Step(Books.Writing writing, Procedure procedure, Form form, Optional<LocalDateTime> doneAt) {
      this.writing = writing;
      this.procedure = procedure;
      this.form = form;
      Office office = writing.office();
      this.act =
          new Act(
              Input.of(form),
              office,
              actor(office, doneAt),
              doneAt.orElseGet(clock::now),
              ids,
              (series, year) -> writing.nextNumber("", series, year));
    }

    Outcome run() {
      List<Finding> findings = findings();
      boolean blocked = findings.stream().anyMatch(Finding::blocks);
      boolean warned = findings.stream().anyMatch(Finding::warns);
      String override = act.input().text(OVERRIDE);
      if (blocked || (warned && override.isBlank())) {
        throw new Refusal(findings);
      }
      String overridden = warned ? override + " [" + rules(findings) + "]" : override;
      String reason =
          Stream.of(procedure.reason(act), overridden)
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining("\n"));
      List<Finding> notes = findings.stream().filter(f -> !f.warns()).toList();
      return switch (procedure) {
        case Procedure.Opening opening -> {
          CaseFile file = opening.open(act);
          yield commit(Optional.of(file.id()), Map.of(), file.rows(), reason, notes);
        }
        case Procedure.OnFile onFile -> {
          CaseFile before = act.file();
          CaseFile after = onFile.change(before, act);
          yield commit(Optional.of(before.id()), before.rows(), after.rows(), reason, notes);
        }
        case Procedure.OnOffice onOffice -> {
          Office after = onOffice.change(act.office(), act);
          yield commit(Optional.empty(), act.office().rows(), after.rows(), reason, notes);
        }
      };
    }

    private Outcome commit(
        Optional<UUID> file,
        Map<UUID, Row> before,
        Map<UUID, Row> after,
        String reason,
        List<Finding> notes) {
      List<Change> changes = Change.between(before, after);
      if (changes.isEmpty()) {
        return new Outcome.Done(0, file, act.made(), notes);
      }
      Entry entry =
          writing.append(
              new Entry.Note(
                  file,
                  act.actor(),
                  act.now(),
                  procedure.spec().name(),
                  procedure.told(act),
                  reason,
                  changes));
      return new Outcome.Done(entry.seq(), file, act.made(), notes);
    }

    Optional<CaseFile> imagine(Procedure.OnFile onFile, CaseFile file) {
      boolean readable = formFindings().stream().noneMatch(Finding::blocks);
      act.about(file, () -> writing.entries(file.id()));
      return readable ? Optional.of(onFile.change(file, act)) : Optional.empty();
    }

    private List<Finding> formFindings() {
      FormSpec spec = procedure.spec().form().and(OVERRIDE);
      if (procedure instanceof Procedure.OnFile) {
        spec = spec.and(FILE);
      }
      return spec.check(form, Set.of());
    }

    List<Finding> findings() {
      List<Finding> findings = new ArrayList<>(formFindings());
      if (findings.stream().anyMatch(Finding::blocks)) {
        return findings;
      }
      if (!(procedure instanceof Procedure.OnOffice) && act.office().profile().isEmpty()) {
        return List.of(Finding.block("office.not-set-up", ""));
      }
      findings.addAll(judged());
      return findings;
    }

    private List<Finding> judged() {
      return switch (procedure) {
        case Procedure.Opening opening -> opening.judge(act);
        case Procedure.OnOffice onOffice -> onOffice.judge(act.office(), act);
        case Procedure.OnFile onFile -> {
          Optional<CaseFile> file = file();
          if (file.isEmpty()) {
            yield List.of(Finding.block("file.unknown", FILE.name()));
          }
          if (file.get().stage().sealed() && !procedure.spec().sealedToo()) {
            yield List.of(
                Finding.block(
                    "file.sealed", FILE.name(), "~enum.Stage." + file.get().stage().name()));
          }
          CaseFile there = file.get();
          act.about(there, () -> writing.entries(there.id()));
          yield onFile.judge(there, act);
        }
      };
    }

    private Optional<CaseFile> file() {
      return act.input().find(FILE).flatMap(writing::file);
    }
  }

  private static String rules(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::warns)
        .map(Finding::rule)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Looks without writing.
  private record ReadOnly(Books books) implements Books.Writing {
    @Override
    public Optional<CaseFile> file(UUID id) {
      return books.file(id);
    }

    @Override
    public Office office() {
      return books.office();
    }

    @Override
    public List<Entry> entries(UUID file) {
      return books.entries(file);
    }

    @Override
    public int nextNumber(String unit, String form, int year) {
      throw new IllegalStateException("a check takes no number");
    }

    @Override
    public Entry append(Entry.Note note) {
      throw new IllegalStateException("a check writes nothing");
    }
  }

  /// Judges against what is at hand. The store is asked only for the entries, by the few that need
  /// them.
  private record AtHand(Books books, Optional<CaseFile> shown, Office office)
      implements Books.Writing {
    @Override
    public Optional<CaseFile> file(UUID id) {
      return shown.filter(file -> file.id().equals(id));
    }

    @Override
    public List<Entry> entries(UUID file) {
      return books.entries(file);
    }

    @Override
    public int nextNumber(String unit, String form, int year) {
      return Act.UNNUMBERED;
    }

    @Override
    public Entry append(Entry.Note note) {
      throw new IllegalStateException("a check writes nothing");
    }
  }
}
