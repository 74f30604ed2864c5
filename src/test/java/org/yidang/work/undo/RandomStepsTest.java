package org.yidang.work.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.Duty;
import org.yidang.model.casefile.CaseFile;
import org.yidang.work.Leak;
import org.yidang.work.Outcome;
import org.yidang.work.catalogue.AllProcedures;
import org.yidang.work.form.Form;

/// Whatever is done in whatever order, each step that can be taken back leaves the file as it was,
/// and the journal replays to the tables.
class RandomStepsTest {
  private static final int STEPS = 80;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void stepsAreTakenBackOneByOneDownToWhereTheyMayNot(long seed) {
    var random = new Random(seed);
    Leak leak = seed % 2 == 0 ? Leak.signed() : Leak.agreed();
    Deque<CaseFile> before = new ArrayDeque<>();
    Set<String> kinds = new TreeSet<>();
    int back = 0;
    LocalDateTime now = LocalDateTime.parse("2026-03-16T18:00");
    for (int i = 0; i < STEPS; i++) {
      now = now.plusHours(random.nextInt(60));
      leak.desk.at(now.toString());
      if (!before.isEmpty() && random.nextInt(3) == 0) {
        leak.done("take-back");
        assertThat(leak.now()).isEqualTo(before.pop());
        back++;
        continue;
      }
      CaseFile was = leak.now();
      String procedure = PROCEDURES.get(random.nextInt(PROCEDURES.size()));
      Form form = form(leak, procedure, random).with("file", leak.file.toString());
      if (leak.desk.run(procedure, form) instanceof Outcome.Done done && done.seq() > 0) {
        leak.desk.assertJournalAgrees();
        kinds.add(procedure);
        before.push(was);
        boolean stays =
            new TakeBack(AllProcedures.all())
                .step(leak.desk.books().entries(leak.file))
                .flatMap(TakeBack.Step::forbidden)
                .isPresent();
        if (stays) {
          before.clear();
        }
      }
    }
    assertThat(back).as("steps taken back").isGreaterThan(3);
    assertThat(kinds).as("kinds of steps done").hasSizeGreaterThan(5);
  }

  private static final List<String> PROCEDURES =
      List.of(
          "hold-session",
          "amend-session",
          "draft-agreement",
          "edit-agreement",
          "edit-agreement",
          "check-agreement",
          "check-agreement",
          "sign-agreement",
          "sign-agreement",
          "void-agreement",
          "record-performance",
          "record-performance",
          "urge-performance",
          "plan-visit",
          "record-visit",
          "end-mediation",
          "close-file",
          "reopen",
          "set-risk");

  private static Form form(Leak leak, String procedure, Random random) {
    String now = leak.desk.today().minusDays(1) + " 09:00";
    Form overridden = Form.of("override", "随机试验");
    return switch (procedure) {
      case "hold-session" -> copy(leak.settling().with("startAt", now), overridden);
      case "amend-session" ->
          overridden
              .with("session", leak.now().lastSession().orElseThrow().id().toString())
              .with("goal", "目标" + random.nextInt(9))
              .withRows("minutes", List.of(Form.of("text", "第" + random.nextInt(99) + "行")));
      case "draft-agreement" ->
          copy(
              leak.draft()
                  .withRows(
                      "duties",
                      List.of(
                          leak.payment("2000", leak.desk.today().plusDays(9).toString()),
                          leak.payment("2800", leak.desk.today().plusDays(30).toString()))),
              overridden);
      case "edit-agreement", "check-agreement" ->
          overridden
              .with("agreement", agreement(leak))
              .with(procedure.startsWith("edit") ? "terms" : "checkedBy", "文字" + random.nextInt(9));
      case "sign-agreement" -> {
        String day = leak.desk.today().toString();
        Form mark = Form.of("party", (random.nextBoolean() ? leak.jia : leak.yi).toString());
        Form form = overridden.with("agreement", agreement(leak)).withRows("marks", List.of(mark));
        yield random.nextBoolean()
            ? form.with("mediatorSignedOn", day).with("sealedOn", day)
            : form;
      }
      case "void-agreement" -> overridden.with("agreement", agreement(leak)).with("reason", "随机");
      case "record-performance" ->
          overridden.with("duty", duty(leak, random)).with("result", "performed");
      case "urge-performance" -> overridden.with("duty", duty(leak, random));
      case "record-visit" -> overridden.with("visitedAt", now).with("spokeWith", "乙样二");
      case "end-mediation" ->
          overridden.with("reason", "not-reached").withTexts("routes", List.of("lawsuit"));
      case "close-file" -> overridden.with("outcome", "other").with("result", "随机");
      case "reopen" -> overridden.with("reason", "又起");
      case "set-risk" ->
          overridden.with("risk", random.nextBoolean() ? "yellow" : "blue").with("reason", "随机");
      default -> overridden;
    };
  }

  private static Form copy(Form form, Form more) {
    return form.with("override", more.text("override"));
  }

  private static String agreement(Leak leak) {
    List<Agreement> all = leak.now().allAgreements();
    return (all.isEmpty() ? leak.jia : all.getLast().id()).toString();
  }

  private static String duty(Leak leak, Random random) {
    List<Duty> duties = leak.now().dutiesInForce();
    return (duties.isEmpty() ? leak.jia : duties.get(random.nextInt(duties.size())).id())
        .toString();
  }
}
