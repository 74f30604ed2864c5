package org.yidang.desk.kit.procedure;

import java.util.List;
import java.util.UUID;
import org.yidang.desk.kit.form.Note;
import org.yidang.desk.kit.form.Notes;
import org.yidang.rules.Finding;
import org.yidang.work.Outcome;
import org.yidang.work.Procedure;
import org.yidang.work.form.Form;

/// What follows a step: everybody who shows the file reads again, and the step can be taken back.
public final class Steps {
  private Steps() {}

  /// Tells that a procedure was done, and offers to take it back where that is lawful.
  public static void told(Bench bench, String procedure, Outcome.Done done) {
    String sentence =
        bench.words().text("desk.step.done", bench.words().text("procedure." + procedure));
    boolean back =
        bench
            .place()
            .procedures()
            .find(procedure)
            .map(Procedure::spec)
            .filter(spec -> spec.undo() == Procedure.Undo.POSSIBLE)
            .isPresent();
    if (back && done.file().isPresent() && done.seq() > 0) {
      UUID file = done.file().get();
      bench
          .notices()
          .done(sentence, bench.words().text("desk.step.undo"), () -> takeBack(bench, file));
    } else {
      bench.notices().done(sentence);
    }
    bench.navigator().changed(done.file().map(UUID::toString).orElse("office"));
  }

  /// Takes the last step of a file back, or says why that cannot be.
  public static void takeBack(Bench bench, UUID file) {
    bench
        .background()
        .office(job -> bench.place().registrar().run("take-back", Form.of("file", file.toString())))
        .onDone(
            outcome -> {
              switch (outcome) {
                case Outcome.Done done -> {
                  bench.notices().done(bench.words().text("desk.step.taken-back"));
                  bench.navigator().changed(file.toString());
                }
                case Outcome.Refused refused -> bench.notices().warn(why(bench, refused));
                case Outcome.Stale stale -> bench.notices().warn(why(bench, stale));
              }
            });
  }

  /// Why something was not done, in sentences; blank where it was.
  public static String why(Bench bench, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> "";
      case Outcome.Refused(List<Finding> findings) ->
          String.join(
              "\n", Notes.of(bench.words(), findings).stream().map(Note::sentence).toList());
      case Outcome.Stale() -> bench.words().text("finding.file.stale");
    };
  }
}
