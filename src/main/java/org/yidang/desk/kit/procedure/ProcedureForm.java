package org.yidang.desk.kit.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.Dialogs;
import org.yidang.desk.kit.form.FormModel;
import org.yidang.desk.kit.form.Note;
import org.yidang.desk.kit.form.Notes;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.rules.Finding;
import org.yidang.work.Outcome;
import org.yidang.work.Registrar;
import org.yidang.work.form.Field;
import org.yidang.work.form.FieldKind;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.FormText;

/// A procedure on the screen: what is typed is judged as it will be judged on handing in, kept as
/// a draft from the first quiet second (and every one and a half where nobody pauses), and handed
/// in by the button.
///
/// Warnings ask for a reason once, in one dialog; a block shows under its field and nothing is
/// lost.
public final class ProcedureForm {
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final Duration AT_LATEST = Duration.ofMillis(1_500);
  private static final int REASON_LIMIT = 500;
  private static final Set<FieldKind> BEGUN_WITH =
      EnumSet.of(FieldKind.CHOICE, FieldKind.YES_NO, FieldKind.NUMBER);

  private final Bench bench;
  private final String procedure;
  private final FormSpec spec;
  private final Optional<CaseFile> file;
  private final Office office;
  private final String draft;
  private final FormModel model;
  private boolean handedIn;

  /// @param procedure its name, e.g. `hold-session`
  /// @param file the file as it stood when the form was opened; empty for what concerns no
  ///     file yet
  /// @param subject tells drafts of the same procedure apart: the id of what is edited, or blank
  public ProcedureForm(
      Bench bench, String procedure, Optional<CaseFile> file, Office office, String subject) {
    this.bench = bench;
    this.procedure = procedure;
    this.file = file;
    this.office = office;
    this.spec = bench.place().procedures().find(procedure).orElseThrow().spec().form();
    this.draft =
        procedure + ":" + file.map(CaseFile::id).map(UUID::toString).orElse("") + ":" + subject;
    this.model = new FormModel(this::judge);
  }

  public FormModel model() {
    return model;
  }

  /// The name under which its draft is kept.
  public String draftName() {
    return draft;
  }

  /// Shows what is true now, and over it what was typed before and not handed in.
  ///
  /// @param resumed told when such a draft was taken up
  public void fill(Form now, Consumer<Form> resumed) {
    model.fill(now);
    bench
        .background()
        .read(job -> bench.place().drafts().find(draft))
        .onDone(
            found ->
                found
                    .flatMap(kept -> FormText.read(kept.form()))
                    .ifPresent(
                        kept -> {
                          model.fill(kept);
                          resumed.accept(kept);
                        }));
  }

  /// Keeps drafts while the screen is attached.
  public void attach(Bonds bonds) {
    Subscription saving = model.onQuiet(QUIET, AT_LATEST, typed -> saveDraft());
    bonds.add(
        () -> {
          model.flush();
          saving.unsubscribe();
        });
  }

  private void saveDraft() {
    if (!handedIn) {
      String text = FormText.write(model.toForm());
      bench
          .background()
          .office(
              job -> {
                bench.place().drafts().save(draft, text);
                return true;
              });
    }
  }

  /// Throws the draft away.
  public void drop() {
    handedIn = true;
    bench
        .background()
        .office(
            job -> {
              bench.place().drafts().close(draft);
              return true;
            });
  }

  /// The button was pressed: hands the form in when nothing stands in the way.
  ///
  /// @param busy where progress shows
  /// @param done called when it was done; the caller closes the form
  public void submit(Busy busy, Consumer<Outcome.Done> done) {
    if (!model.demand()) {
      return;
    }
    Form form = typed(model.toForm());
    List<Finding> warnings = preview(form).stream().filter(Finding::warns).toList();
    Optional<Form> ready = warnings.isEmpty() ? Optional.of(form) : withReason(form, warnings);
    ready.ifPresent(complete -> run(complete, busy, done));
  }

  private Optional<Form> withReason(Form form, List<Finding> warnings) {
    String sentences =
        String.join("\n", Notes.of(bench.words(), warnings).stream().map(Note::sentence).toList());
    return bench
        .dialogs()
        .ask(
            new Dialogs.TextQuestion(
                bench.words().text("desk.override.title"),
                sentences,
                bench.words().text("desk.override.label"),
                bench.words().text("desk.override.act"),
                REASON_LIMIT))
        .map(reason -> form.with(Registrar.OVERRIDE.name(), reason));
  }

  private void run(Form form, Busy busy, Consumer<Outcome.Done> done) {
    handedIn = true;
    bench
        .background()
        .office(
            job -> {
              Outcome outcome = bench.place().registrar().run(procedure, form);
              if (outcome instanceof Outcome.Done) {
                bench.place().drafts().close(draft);
              }
              return outcome;
            })
        .showIn(busy)
        .onDone(outcome -> ended(outcome, done))
        .afterFailure(() -> handedIn = false);
  }

  private void ended(Outcome outcome, Consumer<Outcome.Done> done) {
    switch (outcome) {
      case Outcome.Done kept -> {
        done.accept(kept);
        Steps.told(bench, procedure, kept);
      }
      case Outcome.Refused _, Outcome.Stale _ -> {
        handedIn = false;
        bench.notices().warn(Steps.why(bench, outcome));
      }
    }
  }

  /// What was typed, as the procedure takes it.
  public Form typed() {
    return typed(model.toForm());
  }

  private List<Note> judge(Form form) {
    return Notes.of(bench.words(), preview(typed(form)));
  }

  private List<Finding> preview(Form form) {
    return bench.place().registrar().preview(procedure, form, file, office);
  }

  /// What the procedure knows of what was typed: controls keep some fields for themselves, and
  /// rows
  /// nobody has typed anything into are left out.
  private Form typed(Form form) {
    Form known = known(form, spec);
    return file.map(of -> known.with(Registrar.FILE.name(), of.id().toString())).orElse(known);
  }

  /// True when more is in a row than the choices it began with.
  private static boolean typedIn(Form row, FormSpec spec) {
    return spec.fields().stream()
        .filter(field -> !BEGUN_WITH.contains(field.kind()))
        .anyMatch(field -> !Form.empty().put("it", value(row, field)).isBlank());
  }

  private static Form.Value value(Form row, Field<?> field) {
    return row.values().getOrDefault(field.name(), new Form.Text(""));
  }

  private static Form known(Form form, FormSpec spec) {
    Form known = Form.empty();
    if (form.has("id")) {
      known = known.with("id", form.text("id"));
    }
    for (Field<?> field : spec.fields()) {
      Form.Value value = form.values().get(field.name());
      if (value == null) {
        continue;
      }
      if (field.rows().isPresent()) {
        List<Form> rows = new ArrayList<>();
        form.rows(field.name()).stream()
            .filter(row -> typedIn(row, field.rows().get()))
            .forEach(row -> rows.add(known(row, field.rows().get())));
        known = known.withRows(field.name(), rows);
      } else {
        known = known.put(field.name(), value);
      }
    }
    return known;
  }
}
