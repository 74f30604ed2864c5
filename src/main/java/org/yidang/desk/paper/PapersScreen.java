package org.yidang.desk.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.Dialogs;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.WrappedListCell;
import org.yidang.desk.kit.page.PagesView;
import org.yidang.desk.kit.page.Printing;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.Steps;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.paper.Paper;
import org.yidang.model.paper.PaperKind;
import org.yidang.work.Outcome;
import org.yidang.work.PaperDesk;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.PageSet;

/// The papers of a file: a list at the left, the pages at the right; print and save as PDF.
public final class PapersScreen extends Screen {
  /// The most of the width the list takes.
  private static final double LIST = 0.32;

  private final Bench bench;
  private final UUID file;
  private final Predicate<Paper> first;
  private final Printing printing;
  private final PaperDesk desk;
  private final PagesView pages;
  private final ObservableList<Paper> papers = FXCollections.observableArrayList();
  private final ListView<Paper> list = new ListView<>(papers);
  private final Busy busy;
  private final Button print;
  private final Button save;
  private @Nullable CaseFile shown;
  private @Nullable PageSet set;

  /// @param argument the file's id; the subject of the paper to begin with and its form may
  ///     follow, each after a slash
  public PapersScreen(Bench bench, Printing printing, String argument) {
    super(bench.words().text("desk.rail.papers"));
    this.bench = bench;
    this.printing = printing;
    String[] parts = argument.split("/");
    this.file = UUID.fromString(parts[0]);
    this.first =
        paper ->
            (parts.length < 2 || paper.subject().equals(UUID.fromString(parts[1])))
                && (parts.length < 3 || paper.kind().name().equals(parts[2]));
    this.desk =
        new PaperDesk(bench.place().books(), bench.place().papers(), bench.place().registrar());
    this.pages = new PagesView(bench.words());
    this.busy = new Busy(bench.words().text("desk.busy"), bench.words().text("desk.busy.cancel"));
    this.print = Icons.labelled(Feather.PRINTER, bench.words().text("desk.papers.print"));
    this.save = Icons.labelled(Feather.SAVE, bench.words().text("desk.papers.save"));
  }

  @Override
  protected Parent build() {
    list.setId("papers");
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().selectedItemProperty().subscribe(this::lay);
    list.getStyleClass().add("papers-list");
    print.setId("paper-print");
    print.getStyleClass().add("accent");
    print.setOnAction(_ -> print());
    save.setId("paper-save");
    save.setOnAction(_ -> save());
    HBox bar = new HBox(print, save, busy);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("papers-bar");
    BorderPane right = new BorderPane(pages, bar, null, null, null);
    BorderPane whole = new BorderPane(right, null, null, null, list);
    whole.getStyleClass().add("papers-screen");
    list.maxWidthProperty().bind(whole.widthProperty().multiply(LIST));
    pages.empty(bench.words().text("desk.papers.choose"));
    return whole;
  }

  @Override
  protected void attached(Bonds bonds) {
    read();
  }

  @Override
  protected void changed(String what) {
    if (what.equals(file.toString()) || what.equals("office")) {
      read();
    }
  }

  private void read() {
    bench
        .background()
        .read(job -> bench.place().books().file(file).orElseThrow())
        .onDone(this::show);
  }

  @Override
  public boolean print() {
    PageSet now = set;
    if (now == null) {
      return false;
    }
    printing
        .print(now, node().getScene().getWindow(), bench.words())
        .ifPresent(copies -> issue(now, copies));
    return true;
  }

  @Override
  public List<Node> actions() {
    return List.of();
  }

  private void show(CaseFile now) {
    Paper before = list.getSelectionModel().getSelectedItem();
    list.getSelectionModel().clearSelection();
    shown = now;
    papers.setAll(PaperKind.of(now));
    papers.stream()
        .filter(before == null ? first : before::equals)
        .findFirst()
        .ifPresent(paper -> list.getSelectionModel().select(paper));
  }

  private void lay(@Nullable Paper paper) {
    CaseFile of = shown;
    set = null;
    print.setDisable(true);
    save.setDisable(true);
    if (paper == null || of == null) {
      return;
    }
    bench
        .background()
        .read(job -> desk.lay(paper, of))
        .showIn(busy)
        .onDone(laid -> laid(paper, laid));
  }

  private void laid(Paper paper, Laid laid) {
    if (!paper.equals(list.getSelectionModel().getSelectedItem())) {
      return;
    }
    pages.show(laid);
    if (laid instanceof PageSet ready) {
      set = ready;
      print.setDisable(false);
      save.setDisable(false);
    }
  }

  private void save() {
    PageSet now = set;
    Paper paper = list.getSelectionModel().getSelectedItem();
    CaseFile of = shown;
    if (now == null || of == null) {
      return;
    }
    bench
        .dialogs()
        .saveFile(
            bench.words().text("desk.papers.save"),
            paper.fileName(of),
            new Dialogs.FileKind("PDF", "pdf"))
        .ifPresent(
            target ->
                bench
                    .background()
                    .office(job -> written(paper, of, now, target))
                    .showIn(busy)
                    .onDone(this::saved));
  }

  /// Empty where nothing can be written in that place.
  private Optional<Outcome> written(Paper paper, CaseFile of, PageSet pages, Path target) {
    try {
      return Optional.of(desk.saved(paper, of, desk.pdf(paper, of, pages), target));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private void saved(Optional<Outcome> outcome) {
    outcome.ifPresentOrElse(
        known -> told(known, "desk.papers.saved", "desk.papers.not-saved"),
        () -> bench.notices().warn(bench.words().text("desk.papers.not-written")));
  }

  /// Says what became of it; the timeline of the file has it then.
  private void told(Outcome outcome, String done, String notDone) {
    if (outcome instanceof Outcome.Done) {
      bench.notices().done(bench.words().text(done));
    } else {
      bench.notices().warn(bench.words().text(notDone, Steps.why(bench, outcome)));
    }
    bench.navigator().changed(file.toString());
  }

  private void issue(PageSet printed, int copies) {
    Paper paper = list.getSelectionModel().getSelectedItem();
    CaseFile of = shown;
    if (of != null) {
      bench
          .background()
          .office(job -> desk.issued(paper, of, desk.pdf(paper, of, printed), copies))
          .showIn(busy)
          .onDone(outcome -> told(outcome, "desk.papers.printed", "desk.papers.not-entered"));
    }
  }

  /// A paper by its name, over two lines where it is long.
  private final class Cell extends WrappedListCell<Paper> {
    private final Label name;

    Cell() {
      this(new Label());
    }

    private Cell(Label name) {
      super(name);
      this.name = name;
      name.setWrapText(true);
    }

    @Override
    protected void show(Paper paper) {
      CaseFile of = shown;
      name.setText(of == null ? "" : PaperWords.name(paper, of, bench.words()));
    }
  }
}
