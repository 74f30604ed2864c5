package org.yidang.rules.casefile;

import java.util.List;
import java.util.Set;
import org.yidang.model.casefile.Move;
import org.yidang.model.casefile.Stage;
import org.yidang.rules.Finding;

/// Whether a file may do what is asked of it where it stands in its life (domain §2).
public final class Moves {
  private Moves() {}

  /// Refuses a move that the table of [Stage] does not have.
  public static List<Finding> allowed(Stage stage, Move move) {
    return stage.after(move).isPresent()
        ? List.of()
        : List.of(
            Finding.block(
                "stage.not-allowed", "", "~enum.Stage." + stage, "~enum.Move." + move.name()));
  }

  /// Refuses what does not move the file, but makes sense only at some stages.
  public static List<Finding> within(Stage stage, Set<Stage> stages) {
    return stages.contains(stage)
        ? List.of()
        : List.of(Finding.block("stage.not-now", "", "~enum.Stage." + stage));
  }
}
