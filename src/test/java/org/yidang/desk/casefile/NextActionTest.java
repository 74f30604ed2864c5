package org.yidang.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.desk.kit.OnScreen;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.work.casefile.NextSteps;

/// Every next step that the program proposes leads somewhere.
@OnScreen
class NextActionTest {
  private FileGround ground;

  @BeforeEach
  void open() {
    ground = new FileGround();
  }

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void everyProposalLeadsToSomethingTheStageAllows() {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> code : FileGround.codes().entrySet()) {
      for (Stage stage : Stage.values()) {
        for (CaseFile file : FileGround.at(stage)) {
          Optional<String> action = action(file, code.getValue());
          boolean lost = stage.open() && action.isEmpty();
          if (lost || action.filter(name -> ground.refusedHere(name, file)).isPresent()) {
            wrong.add(code.getKey() + " " + stage + " " + action);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCodeHasAnActionThatNoOtherWordsWouldHave() {
    Set<String> idle = new TreeSet<>(FileGround.codes().values());
    idle.removeIf(code -> NextAction.of(blank(code), _ -> true).isPresent());

    assertThat(idle).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "triage, REPORTED, triage",
    "accept, TRIAGED, accept",
    "tell-rights, ACCEPTED, tell-rights",
    "first-session, ACCEPTED, hold-session",
    "next-session, MEDIATING, hold-session",
    "end-mediation, MEDIATING, end-mediation",
    "end-mediation, AGREED, end-mediation",
    "draft-agreement, AGREED, draft-agreement",
    "watch-performance, PERFORMING, record-performance",
    "urge, UNPERFORMED, urge-performance",
    "urge, VISITING, urge-performance",
    "plan-visit, PERFORMED, plan-visit",
    "visit, VISITING, record-visit",
    "reopen, VISITING, reopen",
    "reopen, PERFORMED, reopen",
    "reopen, PERFORMING, reopen",
    "close, VISITING, close-file",
    "shelve, CLOSED, shelve-file",
    "transfer-receipt, TRANSFERRED, return-from-transfer",
    "transfer-receipt, TRIAGED, triage",
    "resume, SUSPENDED, resume",
    "first-session, SUSPENDED, resume",
    "reopen, TRIAGED, accept"
  })
  void aCodeLeadsToItsProcedure(String code, Stage stage, String procedure) {
    List<Optional<String>> actions =
        FileGround.at(stage).stream().map(file -> action(file, code)).toList();

    assertThat(actions).contains(Optional.of(procedure));
  }

  @ParameterizedTest
  @CsvSource({"check-agreement, 2", "sign-agreement, 3"})
  void anAgreementThatWaitsIsCheckedThenSigned(String code, int which) {
    CaseFile waiting = FileGround.at(Stage.AGREED).get(which);

    assertThat(action(waiting, code)).contains(code);
    assertThat(action(waiting, "no such code")).contains(code);
  }

  private Optional<String> action(CaseFile file, String code) {
    CaseFile proposed = with(file, NextSteps.code(code));
    Set<String> offered = ground.steps(ground.shown(proposed));
    return NextAction.of(proposed, offered::contains);
  }

  /// A file at a stage that has nothing to do by itself.
  private static CaseFile blank(String code) {
    return with(FileGround.at(Stage.ARCHIVED).getFirst(), NextSteps.code(code));
  }

  private static CaseFile with(CaseFile file, String step) {
    return file.with(file.head().next(step, "林样调", Optional.of(FileGround.TODAY)));
  }
}
