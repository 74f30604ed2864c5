package org.yidang.desk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.file.StepEditor;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.model.followup.Issue;
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
    List<Node> cards = new ArrayList<>();
    List<Paper> papers = PaperKind.of(now.file());
    if (!papers.isEmpty() && !now.readOnly()) {
      cards.add(printable(papers, now));
    }
    List<Issue> issues = now.file().issues();
    if (!issues.isEmpty()) {
      cards.add(issued(issues, now));
    }
    return cards;
  }

  /// What left the program, the latest first.
  private Node issued(List<Issue> issues, FileShown now) {
    VBox list = new VBox();
    for (Issue issue : issues.reversed()) {
      Paper paper = new Paper(PaperKind.valueOf(issue.form()), issue.subject());
      Label line =
          new Label(
              bench()
                  .words()
                  .text(
                      "desk.papers.issue",
                      issue.at(),
                      PaperWords.name(paper, now.file(), bench().words()),
                      issue.copies()));
      line.setWrapText(true);
      list.getChildren().add(line);
    }
    return new Card(bench().words().text("desk.papers.issued"), list);
  }

  private Node printable(List<Paper> papers, FileShown now) {
    VBox list = new VBox();
    list.getStyleClass().add("paper-list");
    for (Paper paper : papers) {
      Button button =
          Icons.labelled(Feather.FILE_TEXT, PaperWords.name(paper, now.file(), bench().words()));
      button.getStyleClass().addAll("flat", "paper-link");
      button.setId("paper-" + paper.kind());
      button.setOnAction(
          _ ->
              bench()
                  .navigator()
                  .go(
                      Place.of(
                          "papers", now.file().id() + "/" + paper.subject() + "/" + paper.kind())));
      list.getChildren().add(button);
    }
    return new Card(bench().words().text("desk.papers.of-file"), list);
  }
}
