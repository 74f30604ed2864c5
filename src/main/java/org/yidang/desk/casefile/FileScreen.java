package org.yidang.desk.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.file.FilePart;
import org.yidang.desk.kit.file.FileShown;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.Steps;
import org.yidang.model.casefile.CaseFile;

/// The file: a head that never scrolls, the timeline at the left, its parts at the right, each
/// edited in place. An earlier state is shown read-only, under a band that says so.
public final class FileScreen extends Screen {
  /// The most of the width the timeline takes.
  private static final double TIMELINE = 0.25;

  private final Bench bench;
  private final UUID id;
  private final List<FilePart> parts;
  private final FileHead head;
  private final TimelinePane timeline;
  private final TabPane tabs = new TabPane();
  private final Label pastText = new Label();
  private final HBox past = new HBox();
  private @Nullable FileShown now;
  private Optional<Wanted> wanted;

  /// A form that is to be open from the beginning.
  private record Wanted(String procedure, Optional<UUID> subject) {
    /// @param parts of the argument: the file, the procedure, what it is about
    static Optional<Wanted> in(String[] parts) {
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(
              new Wanted(
                  parts[1],
                  parts.length < 3 ? Optional.empty() : Optional.of(UUID.fromString(parts[2]))));
    }
  }

  /// @param argument the id of the file; a procedure whose form is to be open and the id of what
  ///     it is about may follow, each after a slash
  /// @param parts in the order of their tabs
  public FileScreen(Bench bench, String argument, List<FilePart> parts) {
    super("");
    String[] asked = argument.split("/");
    this.bench = bench;
    this.id = UUID.fromString(asked[0]);
    this.wanted = Wanted.in(asked);
    this.parts = List.copyOf(parts);
    this.head = new FileHead(bench.words(), procedure -> open(procedure, Optional.empty()));
    this.timeline = new TimelinePane(bench.words(), this::showPast);
  }

  @Override
  protected Parent build() {
    for (FilePart part : parts) {
      Tab tab = new Tab(bench.words().text("desk.file.part." + part.name()), part.node());
      tab.setClosable(false);
      tab.setId("part-" + part.name());
      tabs.getTabs().add(tab);
      part.editingProperty().subscribe(this::markNext);
    }
    tabs.getStyleClass().add("file-tabs");
    Button back = new Button(bench.words().text("desk.file.past.back"));
    back.setId("past-back");
    back.setOnAction(_ -> read());
    past.getChildren().addAll(pastText, back);
    past.setAlignment(Pos.CENTER_LEFT);
    past.getStyleClass().add("file-past");
    showBand(false);
    BorderPane whole = new BorderPane(tabs);
    VBox top = new VBox(head, past);
    top.getStyleClass().add("file-top");
    whole.setTop(top);
    whole.setLeft(timeline);
    timeline.maxWidthProperty().bind(whole.widthProperty().multiply(TIMELINE));
    whole.getStyleClass().add("file-screen");
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    return whole;
  }

  /// Ctrl+Tab goes on to the next part, wherever the cursor is; after the last comes the first.
  private void turn(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
      int by = event.isShiftDown() ? -1 : 1;
      int here = tabs.getSelectionModel().getSelectedIndex();
      tabs.getSelectionModel().select(Math.floorMod(here + by, tabs.getTabs().size()));
      tabs.requestFocus();
      event.consume();
    }
  }

  @Override
  protected void attached(Bonds bonds) {
    read();
  }

  @Override
  protected void detached() {
    parts.forEach(FilePart::closeEditor);
  }

  @Override
  protected void changed(String what) {
    if (what.equals(id.toString()) || what.equals("office")) {
      read();
    }
  }

  @Override
  public boolean undo() {
    if (now == null || now.readOnly()) {
      return false;
    }
    Steps.takeBack(bench, id);
    return true;
  }

  @Override
  public boolean back() {
    return parts.stream().anyMatch(FilePart::closeEditor);
  }

  private void read() {
    bench
        .background()
        .read(
            job ->
                new FileShown(
                    bench.place().books().file(id).orElseThrow(),
                    bench.place().books().office(),
                    bench.place().history().entries(id),
                    bench.place().clock().now().toLocalDate(),
                    false))
        .onDone(this::show);
  }

  private void show(FileShown shown) {
    now = shown;
    title(
        bench
            .words()
            .text(
                "file.title",
                shown.file().head().title(),
                bench.words().label(shown.file().intake().type())));
    head.show(shown, NextAction.of(shown.file(), name -> offering(name, shown).isPresent()));
    parts.forEach(part -> part.show(shown));
    if (!shown.readOnly()) {
      timeline.show(shown.entries());
      showBand(false);
      Optional<Wanted> first = wanted;
      wanted = Optional.empty();
      first.ifPresent(form -> open(form.procedure(), form.subject()));
    }
  }

  private void showPast(long seq) {
    FileShown from = now;
    if (from == null) {
      return;
    }
    bench
        .background()
        .read(job -> bench.place().history().after(id, seq))
        .onDone(found -> found.ifPresent(file -> showPast(file, seq, from)));
  }

  private void showPast(CaseFile file, long seq, FileShown from) {
    parts.forEach(FilePart::closeEditor);
    from.entries().stream()
        .filter(entry -> entry.seq() == seq)
        .findFirst()
        .ifPresent(
            entry ->
                pastText.setText(
                    bench.words().text("desk.file.past", bench.words().dateTime(entry.at()))));
    show(new FileShown(file, from.office(), from.entries(), from.today(), true));
    showBand(true);
  }

  private void showBand(boolean shown) {
    past.setVisible(shown);
    past.setManaged(shown);
  }

  /// While a form is open its own button is the coloured one.
  private void markNext() {
    head.calm(parts.stream().anyMatch(part -> part.editingProperty().get()));
  }

  /// The part that has a button for a procedure now.
  private Optional<FilePart> offering(String procedure, FileShown shown) {
    return parts.stream().filter(part -> part.offers(procedure, shown)).findFirst();
  }

  /// Opens the form of a procedure in the part that offers it, else in one that knows it.
  private void open(String procedure, Optional<UUID> subject) {
    Optional.ofNullable(now)
        .flatMap(shown -> offering(procedure, shown))
        .or(() -> parts.stream().filter(p -> p.procedures().contains(procedure)).findFirst())
        .ifPresent(
            part -> {
              tabs.getSelectionModel().select(parts.indexOf(part));
              part.open(procedure, subject);
            });
  }
}
