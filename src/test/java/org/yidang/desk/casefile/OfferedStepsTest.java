package org.yidang.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidang.desk.kit.OnScreen;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.Stage;
import org.yidang.work.Procedure;

/// What can be done to a file and what the file screen offers are the same.
@OnScreen
class OfferedStepsTest {
  /// Offered for any file, but beside its parts: the papers' own screen, and Ctrl+Z.
  private static final Set<String> BESIDE = Set.of("print-paper", "take-back");

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
  void nothingIsOfferedThatIsRefusedForItsStage() {
    List<String> wrong = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      for (CaseFile file : FileGround.at(stage)) {
        ground.offers(ground.shown(file)).stream()
            .filter(procedure -> ground.refusedHere(procedure, file))
            .forEach(procedure -> wrong.add(stage + " " + procedure));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoHasBeenAtASessionIsNotTakenOutAndWhoHasNotMayBe() {
    List<CaseFile> files = FileGround.at(Stage.MEDIATING);
    List<String> removals = List.of("remove-party", "remove-agent", "remove-helper");

    assertThat(ground.offers(ground.shown(files.getFirst()))).doesNotContainAnyElementsOf(removals);
    assertThat(ground.offers(ground.shown(files.get(1)))).containsAll(removals);
  }

  @Test
  void whatIsAllowedIsOffered() {
    Map<String, Set<Stage>> missing = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      Set<String> offered = new TreeSet<>();
      Set<String> allowed = new TreeSet<>();
      for (CaseFile file : FileGround.at(stage)) {
        offered.addAll(ground.offers(ground.shown(file)));
        for (Procedure procedure : ground.procedures.all()) {
          String name = procedure.spec().name();
          if (procedure instanceof Procedure.OnFile && !ground.refusedHere(name, file)) {
            allowed.add(name);
          }
        }
      }
      allowed.removeAll(offered);
      allowed.removeAll(BESIDE);
      allowed.forEach(name -> missing.computeIfAbsent(name, _ -> new TreeSet<>()).add(stage));
    }
    assertThat(missing).isEmpty();
  }
}
