package org.yidang.desk.casefile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.WrappedCell;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.words.Words;
import org.yidang.work.port.FileList;

/// All files, the last opened first; Enter opens one, typing finds one.
public final class FilesScreen extends Screen {
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final int NEAR_END = 30;

  private final Bench bench;
  private final Words words;
  private final FilesViewModel model;
  private final TextField find = new TextField();
  private final Label nothing = new Label();
  private final TableView<FileList.Line> table = new TableView<>();

  public FilesScreen(Bench bench) {
    super(bench.words().text("desk.rail.files"));
    this.bench = bench;
    this.words = bench.words();
    this.model = new FilesViewModel(bench);
  }

  @Override
  protected Parent build() {
    find.setId("files-find");
    find.setPromptText(words.text("desk.files.find"));
    find.getStyleClass().add("find");
    HBox.setHgrow(find, Priority.ALWAYS);
    find.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          if (event.getComposed().isEmpty()) {
            model.text().set(find.getText());
          }
        });
    find.textProperty().subscribe(typed -> model.text().set(typed));
    find.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
          }
        });
    Label count = new Label();
    count.textProperty().bind(model.count());
    count.getStyleClass().add("quiet");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox bar = new HBox(find, parts(), count);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("files-bar");
    buildTable();
    BorderPane whole = new BorderPane(table);
    whole.setTop(bar);
    whole.getStyleClass().add("files");
    return whole;
  }

  private SegmentedButton parts() {
    SegmentedButton parts = new SegmentedButton();
    ToggleGroup group = new ToggleGroup();
    for (FilesViewModel.Show show : FilesViewModel.Show.values()) {
      String name = show.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(words.text("desk.files.show." + name));
      button.setId("files-" + name);
      button.setToggleGroup(group);
      button.setSelected(show == model.show());
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            model.show(show);
            tellNothing();
          });
      parts.getButtons().add(button);
    }
    return parts;
  }

  private void buildTable() {
    table.setId("files");
    table.setItems(model.lines());
    nothing.setWrapText(true);
    table.setPlaceholder(nothing);
    model.text().subscribe(this::tellNothing);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column("number", 13.6, line -> line.number().isBlank() ? "—" : line.number());
    column("title", 17, line -> words.text("file.title", line.title(), words.label(line.type())));
    column("stage", 9.8, line -> words.label(line.stage()));
    column("risk", 8.3, line -> words.label(line.risk()));
    column("openedOn", 6.6, line -> day(line.openedOn()));
    column("mediator", 8.8, FileList.Line::mediator);
    column("nextStep", 12, line -> words.worded(line.nextStep()));
    column("nextOn", 6.6, line -> line.nextOn().map(this::day).orElse(""));
    table.setRowFactory(_ -> new Row());
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open();
          }
        });
  }

  /// The year only where it is not the present one.
  private String day(LocalDate day) {
    return day.getYear() == bench.place().clock().now().getYear()
        ? words.dateOfYear(day)
        : words.date(day);
  }

  private void tellNothing() {
    boolean all = model.text().get().isBlank() && model.show() == FilesViewModel.Show.ALL;
    nothing.setText(words.text(all ? "desk.files.none" : "desk.files.nothing"));
  }

  private void column(String name, double width, Function<FileList.Line, String> text) {
    TableColumn<FileList.Line, String> column =
        new TableColumn<>(words.text("desk.files.column." + name));
    column.setId("column-" + name);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    column.setCellFactory(_ -> new WrappedCell<>());
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width * 15.0);
    if (name.equals("nextOn")) {
      column.getStyleClass().add("files-late");
    }
    table.getColumns().add(column);
  }

  private void open() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .ifPresent(line -> bench.navigator().go(Place.of("file", line.id().toString())));
  }

  @Override
  protected void attached(Bonds bonds) {
    model.refresh();
  }

  @Override
  protected void changed(String id) {
    model.refresh();
  }

  @Override
  public void focus() {
    find.requestFocus();
  }

  @Override
  public boolean find() {
    find.requestFocus();
    find.selectAll();
    return true;
  }

  /// A file; overdue ones are marked, and the one near the end asks for more.
  private final class Row extends TableRow<FileList.Line> {
    Row() {
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
              open();
            }
          });
    }

    @Override
    protected void updateItem(FileList.@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      LocalDate today = bench.place().clock().now().toLocalDate();
      pseudoClassStateChanged(
          LATE,
          !empty
              && line != null
              && line.stage().open()
              && line.nextOn().filter(day -> day.isBefore(today)).isPresent());
      if (!empty && getIndex() > model.lines().size() - NEAR_END) {
        model.more();
      }
    }
  }
}
