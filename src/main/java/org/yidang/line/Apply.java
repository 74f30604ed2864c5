package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.json.JsonLimits;
import org.yidang.kit.text.PlainText;
import org.yidang.kit.text.TextFlaw;
import org.yidang.rules.Finding;
import org.yidang.work.Outcome;
import org.yidang.work.Procedure;
import org.yidang.work.Registrar;
import org.yidang.work.Workplace;
import org.yidang.work.form.Field;
import org.yidang.work.form.Fields;
import org.yidang.work.form.Form;
import org.yidang.work.form.FormSpec;
import org.yidang.work.form.Input;
import org.yidang.work.port.StoreTrouble;

/// Runs procedures from JSON lines, one object a line, and answers each with one JSON line after
/// its commit: what stands in a "done" is in the store.
final class Apply {
  /// The most bytes a line may have; a whole session with its minutes fits easily.
  static final int LINE_LIMIT = 1_000_000;

  /// The most findings one answer holds: a line of a million bytes can be wrong in many places.
  static final int MOST_FINDINGS = 50;

  static final String DO = "do";

  /// When a step was done, where lines may say so.
  static final Field<LocalDateTime> AT =
      Fields.dateTime("at").doc("when it was done, with --take-over", "2026-03-02 15:10");

  private static final JsonLimits LIMITS = new JsonLimits(LINE_LIMIT, LINE_LIMIT);

  private final Workplace place;
  private final Sentences sentences;
  private final Trust trust;
  private final Stopping stopping;
  private final Names names = new Names();

  /// Whether lines may say with `at` when they were done.
  enum Trust {
    NOT_AT_ALL,
    /// The journal believes them as long as that time is over.
    THE_PAST,
    /// The samples, whose days are those of an invented year.
    ANY_DAY
  }

  Apply(Workplace place, Sentences sentences, Trust trust, Stopping stopping) {
    this.place = place;
    this.sentences = sentences;
    this.trust = trust;
    this.stopping = stopping;
  }

  /// How a run ended.
  ///
  /// @param whole false when it was broken off before the end of the input
  record Result(int done, int refused, boolean whole) {
    private Result and(boolean wasDone) {
      return new Result(done + (wasDone ? 1 : 0), refused + (wasDone ? 0 : 1), whole);
    }

    private Result brokenOff() {
      return new Result(done, refused, false);
    }
  }

  /// Runs every line.
  ///
  /// @param stop whether the first refusal ends the run
  /// @param answers takes an answer as soon as its line has been committed or refused
  Result run(InputStream in, boolean stop, Consumer<String> answers) throws IOException {
    var lines = new LineReader(in, LINE_LIMIT);
    Result result = new Result(0, 0, true);
    int number = 0;
    Optional<LineReader.Line> line = lines.next();
    while (line.isPresent()) {
      number++;
      if (!blank(line.get())) {
        Optional<Boolean> done = taken(number, line.get(), answers);
        if (done.isEmpty()) {
          return result.brokenOff();
        }
        result = result.and(done.get());
        if (stop && result.refused() > 0) {
          return result;
        }
      }
      line = lines.next();
    }
    return result;
  }

  /// One line from its text to its answer, as a whole.
  ///
  /// @return whether it was done; empty when the program ends before it
  private Optional<Boolean> taken(int number, LineReader.Line line, Consumer<String> answers) {
    return stopping.step(
        () -> {
          Map<String, @Nullable Object> answer = answer(number, line);
          answers.accept(Json.write(answer));
          return answer.containsKey("done");
        });
  }

  private static boolean blank(LineReader.Line line) {
    return line.whole() && PlainText.isBlank(new String(line.bytes(), StandardCharsets.UTF_8));
  }

  private Map<String, @Nullable Object> answer(int number, LineReader.Line line) {
    if (!line.whole()) {
      Finding tooLong = Finding.block("line.too-long", "", String.valueOf(LINE_LIMIT));
      return refused(number, "", List.of(tooLong));
    }
    try {
      return run(number, Form.fromTree(Json.readObject(line.bytes(), LIMITS)));
    } catch (JsonFault fault) {
      String rule = "line.json." + Field.code(fault.kind());
      Finding broken = Finding.block(rule, "", String.valueOf(fault.column()));
      return refused(number, "", List.of(broken));
    }
  }

  private Map<String, @Nullable Object> run(int number, Form line) {
    String name = line.text(DO).strip();
    if (name.isBlank()) {
      return refused(number, "", List.of(Finding.block("line.no-do", DO)));
    }
    List<Finding> findings = new ArrayList<>();
    Optional<LocalDateTime> at = doneAt(line, findings);
    Form form = resolved(name, line.without(DO).without(AT.name()), findings);
    if (!findings.isEmpty()) {
      return refused(number, name, findings);
    }
    try {
      return switch (place.registrar().run(name, form.without(Names.AS), at)) {
        case Outcome.Done done -> done(number, name, form, done);
        case Outcome.Refused(List<Finding> why) -> refused(number, name, why);
        case Outcome.Stale() ->
            refused(number, name, List.of(Finding.block("file.stale", Registrar.FILE.name())));
      };
    } catch (StoreTrouble trouble) {
      if (trouble.kind() != StoreTrouble.Kind.TOO_LONG) {
        throw trouble;
      }
      return refusal(number, sentences.tree(trouble));
    }
  }

  private Optional<LocalDateTime> doneAt(Form line, List<Finding> findings) {
    if (!line.has(AT.name())) {
      return Optional.empty();
    }
    if (trust == Trust.NOT_AT_ALL) {
      findings.add(Finding.block("line.at-needs-take-over", AT.name()));
      return Optional.empty();
    }
    findings.addAll(FormSpec.of(AT.needed()).check(line.only(AT.name()), Set.of()));
    Optional<LocalDateTime> at = Input.of(line).find(AT);
    if (trust == Trust.THE_PAST && at.filter(place.clock().now()::isBefore).isPresent()) {
      findings.add(Finding.block("time.in-future", AT.name()));
    }
    return at;
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
    return byNumber(names.resolved(form, spec, findings), findings);
  }

  /// A number of a file in the place of its id.
  private Form byNumber(Form form, List<Finding> findings) {
    String file = form.text(Registrar.FILE.name()).strip();
    boolean number =
        !file.isEmpty()
            && Input.of(form).find(Registrar.FILE).isEmpty()
            && TextFlaw.firstIn(file).isEmpty()
            && PlainText.length(file) <= Field.LINE_LIMIT;
    if (!number) {
      return form;
    }
    Optional<UUID> id = place.books().fileByNumber(file);
    if (id.isEmpty()) {
      findings.add(Finding.block("file.unknown", Registrar.FILE.name()));
      return form;
    }
    return form.with(Registrar.FILE.name(), id.get().toString());
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
      answer.put("notes", sentences.tree(name, done.notes()));
    }
    return answer;
  }

  private Map<String, @Nullable Object> refused(
      int number, String procedure, List<Finding> findings) {
    List<Finding> gravestFirst =
        findings.stream()
            .sorted(Comparator.comparing(Finding::level))
            .limit(MOST_FINDINGS)
            .toList();
    Map<String, @Nullable Object> answer = refusal(number, sentences.tree(procedure, gravestFirst));
    if (findings.size() > MOST_FINDINGS) {
      answer.put("more", (long) findings.size() - MOST_FINDINGS);
    }
    if (findings.stream().noneMatch(Finding::blocks)) {
      answer.put("overridable", true);
    }
    return answer;
  }

  private static Map<String, @Nullable Object> refusal(
      int number, List<Map<String, @Nullable Object>> why) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("line", (long) number);
    answer.put("refused", why);
    return answer;
  }
}
