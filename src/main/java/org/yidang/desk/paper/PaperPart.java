package org.yidang.desk.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;

/// 文书: every paper that the file can have made of it now.
public final class PaperPart extends FilePart {
  public PaperPart(Bench bench) {
    super("paper", bench);
  }

  @Override
  public List<String> procedures() {
    return List.of();
  }

  @Override
  protected List<Step> steps(FileShown now) {
    return List.of();
  }

  @Override
  protected StepEditor editor(String procedure, Optional<UUID> subject, FileShown now) {
    throw new IllegalArgumentException(procedure);
  }

  @Override
  protected List<Node> cards(FileShown now) {
    List<Paper> papers = PaperKind.of(now.file());
    if (papers.isEmpty() || now.readOnly()) {
      return List.of();
    }
    VBox list = new VBox();
    list.getStyleClass().add("paper-list");
    for (Paper paper : papers) {
      Button button =
          Icons.labelled(Feather.FILE_TEXT, PaperWords.name(paper, now.file(), bench().words()));
      button.getStyleClass().addAll("flat", "paper-link");
      button.setId("paper-" + paper.kind());
      button.setOnAction(
          _ -> bench().navigator().go(Place.of("papers", now.file().id() + "/" + paper.subject())));
      list.getChildren().add(button);
    }
    return List.of(new Card(bench().words().text("desk.papers.of-file"), list));
  }
}
