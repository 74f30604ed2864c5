package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.json.JsonLimits;
import org.yidang.rules.Finding;
import org.yidang.work.Outcome;
import org.yidang.work.Procedure;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;

/// Runs procedures from JSON lines, one object a line, and answers each with one JSON line after
/// its commit: what stands in a "done" is in the store.
public final class Apply {
  /// The most bytes a line may have; a whole session with its minutes fits easily.
  static final int LINE_LIMIT = 1_000_000;

  private static final JsonLimits LIMITS = new JsonLimits(LINE_LIMIT, LINE_LIMIT);
  private static final String DO = "do";
  private static final String AS = "as";
  private static final Field<LocalDateTime> AT =
      Fields.dateTime("at").doc("when it was done, with --take-over", "2026-03-02 15:10");

  private final Workplace place;
  private final Sentences sentences;
  private final boolean takeOver;
  private final Names names = new Names();

  /// @param takeOver whether lines may say with `at` when they were done, and the journal
  ///     believes
  ///     them
  public Apply(Workplace place, Sentences sentences, boolean takeOver) {
    this.place = place;
    this.sentences = sentences;
    this.takeOver = takeOver;
  }

  /// How a run ended.
  public record Result(int done, int refused) {}

  /// Runs every line.
  ///
  /// @param stop whether the first refusal ends the run
  /// @param answers takes an answer as soon as its line has been committed or refused
  public Result run(InputStream in, boolean stop, Consumer<String> answers) throws IOException {
    var lines = new LineReader(in, LINE_LIMIT);
    int done = 0;
    int refused = 0;
    int number = 0;
    Optional<LineReader.Line> line = lines.next();
    while (line.isPresent()) {
      number++;
      if (!blank(line.get())) {
        Map<String, @Nullable Object> answer = answer(number, line.get());
        answers.accept(Json.write(answer));
        if (answer.containsKey("refused")) {
          refused++;
          if (stop) {
            break;
          }
        } else {
          done++;
        }
      }
      line = lines.next();
    }
    return new Result(done, refused);
  }

  private static boolean blank(LineReader.Line line) {
    return line.whole() && new String(line.bytes(), StandardCharsets.UTF_8).isBlank();
  }

  private Map<String, @Nullable Object> answer(int number, LineReader.Line line) {
    if (!line.whole()) {
      return refused(
          number, List.of(Finding.block("line.too-long", "", String.valueOf(LINE_LIMIT))));
    }
    try {
      return run(number, Form.fromTree(Json.readObject(line.bytes(), LIMITS)));
    } catch (JsonFault fault) {
      return refused(
          number,
          List.of(
              Finding.block(
                  "line.json." + Field.code(fault.kind()), "", String.valueOf(fault.column()))));
    }
  }

  private Map<String, @Nullable Object> run(int number, Form line) {
    String name = line.text(DO).strip();
    if (name.isBlank()) {
      return refused(number, List.of(Finding.block("line.no-do", DO)));
    }
    List<Finding> findings = new ArrayList<>();
    Optional<LocalDateTime> at = doneAt(line, findings);
    Form form = resolved(name, line.without(DO).without(AT.name()), findings);
    if (!findings.isEmpty()) {
      return refused(number, findings);
    }
    return switch (place.registrar().run(name, form.without(AS), at)) {
      case Outcome.Done done -> done(number, name, form, done);
      case Outcome.Refused(List<Finding> why) -> refused(number, why);
      case Outcome.Stale() -> refused(number, List.of(Finding.block("file.stale", "file")));
    };
  }

  private Optional<LocalDateTime> doneAt(Form line, List<Finding> findings) {
    if (!line.has(AT.name())) {
      return Optional.empty();
    }
    if (!takeOver) {
      findings.add(Finding.block("line.at-needs-take-over", AT.name()));
      return Optional.empty();
    }
    findings.addAll(
        FormSpec.of(AT).check(Form.of(AT.name(), line.text(AT.name())), java.util.Set.of()));
    return org.yidang.work.form.Input.of(line).find(AT);
  }

  private Form resolved(String name, Form form, List<Finding> findings) {
    FormSpec spec =
        place
            .procedures()
            .find(name)
            .map(Procedure::spec)
            .map(Procedure.Spec::form)
            .orElse(FormSpec.of())
            .and(Registrar.FILE);
    Form named = names.resolved(form, spec, findings);
    String file = named.text("file").strip();
    return file.isBlank()
        ? named
        : place
            .books()
            .fileByNumber(file)
            .map(id -> named.with("file", id.toString()))
            .orElse(named);
  }

  private Map<String, @Nullable Object> done(
      int number, String name, Form form, Outcome.Done done) {
    Map<String, UUID> learnt = names.learn(form, done.ids(), done.file());
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("line", (long) number);
    answer.put("done", name);
    answer.put("seq", done.seq());
    done.file().ifPresent(file -> answer.put("file", file.toString()));
    if (!learnt.isEmpty()) {
      Map<String, @Nullable Object> ids = new LinkedHashMap<>();
      learnt.forEach((as, id) -> ids.put(as, id.toString()));
      answer.put("ids", ids);
    }
    if (!done.notes().isEmpty()) {
      answer.put("notes", sentences.tree(done.notes()));
    }
    return answer;
  }

  private Map<String, @Nullable Object> refused(int number, List<Finding> findings) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("line", (long) number);
    answer.put("refused", sentences.tree(findings));
    return answer;
  }
}
