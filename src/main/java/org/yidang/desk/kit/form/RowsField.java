package org.yidang.desk.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// A repeated part of a form: each row a small form with its number, which can be moved and taken
/// away; a new one is added below. From within a row: Ctrl+Enter adds one after it, Alt+Up and
/// Alt+Down move it, Ctrl+Shift+Delete takes it away.
public final class RowsField extends FieldRow {
  private final FormTools tools;
  private final String rowWords;
  private final Function<FormModel, Forms> fields;
  private final ObservableList<FormModel> rows;
  private final List<Built> built = new ArrayList<>();
  private final VBox list = new VBox();
  private final Button add;
  private int fewest;
  private boolean lines;

  /// @param rowWords how one row is called; its number is put after it
  /// @param fields makes the fields of one row
  public RowsField(
      FormModel form,
      String name,
      String words,
      FormTools tools,
      String rowWords,
      Function<FormModel, Forms> fields) {
    super(form, name, words);
    this.tools = tools;
    this.rowWords = rowWords;
    this.fields = fields;
    this.rows = form.rows(name);
    getStyleClass().add("rows");
    list.getStyleClass().add("rows-list");
    add = Icons.labelled(Feather.PLUS, tools.words().text("desk.rows.add", rowWords));
    add.getStyleClass().addAll("rows-add");
    add.setOnAction(_ -> insert(rows.size()));
    VBox box = new VBox(list, add);
    box.getStyleClass().add("rows-box");
    place(box, box);
    rows.addListener((ListChangeListener<FormModel>) _ -> rebuild());
    rebuild();
    span(12);
  }

  /// Begins with so many rows, and never lets them be fewer.
  public RowsField atLeast(int rowsNeeded) {
    fewest = rowsNeeded;
    while (rows.size() < fewest) {
      form().addRow(name(), rows.size());
    }
    rebuild();
    return this;
  }

  /// One line for each row, the labels above the first; Enter in a text goes on to a new line.
  public RowsField inLines() {
    lines = true;
    getStyleClass().add("rows-in-lines");
    built.clear();
    rebuild();
    return this;
  }

  @Override
  public void focus() {
    if (built.isEmpty()) {
      add.requestFocus();
    } else {
      built.getFirst().forms.focusFirst();
    }
  }

  @Override
  public String reading() {
    return rows.isEmpty() ? "" : Integer.toString(rows.size());
  }

  /// The fields of all rows, in order.
  List<FieldRow> inner() {
    return built.stream().flatMap(one -> one.forms.all().stream()).toList();
  }

  @Override
  void renamed() {
    super.renamed();
    add.setId(form().path(name()) + "-add");
    built.forEach(one -> one.forms.all().forEach(FieldRow::renamed));
  }

  private void insert(int index) {
    FormModel fresh = form().addRow(name(), index);
    Background.soon(() -> find(fresh).forms.focusFirst());
  }

  private void remove(FormModel row) {
    int index = rows.indexOf(row);
    if (rows.size() > fewest) {
      rows.remove(row);
      if (rows.isEmpty()) {
        add.requestFocus();
      } else {
        find(rows.get(Math.min(index, rows.size() - 1))).forms.focusFirst();
      }
    }
  }

  private void move(FormModel row, int by) {
    int from = rows.indexOf(row);
    int to = from + by;
    if (to >= 0 && to < rows.size()) {
      List<FormModel> moved = new ArrayList<>(rows);
      moved.remove(from);
      moved.add(to, row);
      rows.setAll(FXCollections.observableArrayList(moved));
      find(row).forms.focusFirst();
    }
  }

  private void rebuild() {
    List<Built> before = List.copyOf(built);
    built.clear();
    for (FormModel row : rows) {
      Built known = before.stream().filter(one -> one.row == row).findFirst().orElse(null);
      built.add(known == null ? build(row) : known);
    }
    for (int i = 0; i < built.size(); i++) {
      built.get(i).number(i);
    }
    list.getChildren().setAll(built.stream().map(one -> one.node).toList());
    renamed();
  }

  private Built find(FormModel row) {
    return built.stream().filter(one -> one.row == row).findFirst().orElseThrow();
  }

  private Built build(FormModel row) {
    return new Built(row, fields.apply(row));
  }

  private void key(KeyEvent event, FormModel row) {
    boolean handled = true;
    if (lines
        && event.getCode() == KeyCode.ENTER
        && !event.isControlDown()
        && !event.isShiftDown()
        && event.getTarget() instanceof TextArea) {
      insert(rows.indexOf(row) + 1);
    } else if (event.isControlDown() && event.getCode() == KeyCode.ENTER) {
      insert(rows.indexOf(row) + 1);
    } else if (event.isControlDown() && event.isShiftDown() && event.getCode() == KeyCode.DELETE) {
      remove(row);
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      move(row, -1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      move(row, 1);
    } else {
      handled = false;
    }
    if (handled) {
      event.consume();
    }
  }

  /// One row as built.
  private final class Built {
    private final FormModel row;
    private final Forms forms;
    private final VBox node;
    private final Label number = new Label();
    private final Button up;
    private final Button down;
    private final Button take;

    Built(FormModel row, Forms forms) {
      this.row = row;
      this.forms = forms;
      Words words = tools.words();
      up = Icons.button(Feather.ARROW_UP, words.text("desk.rows.up"));
      down = Icons.button(Feather.ARROW_DOWN, words.text("desk.rows.down"));
      take = Icons.button(Feather.TRASH_2, words.text("desk.rows.take", rowWords));
      up.setOnAction(_ -> move(row, -1));
      down.setOnAction(_ -> move(row, 1));
      take.setOnAction(_ -> remove(row));
      number.getStyleClass().add("rows-number");
      VBox notes = new VBox();
      notes.getStyleClass().add("field-notes");
      row.notes("")
          .subscribe(
              found -> {
                notes.getChildren().setAll(found.stream().map(FieldRow::noteLine).toList());
                notes.setManaged(!found.isEmpty());
              });
      node = lines ? line(notes) : block(notes);
      node.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, row));
    }

    private VBox block(VBox notes) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox head = new HBox(number, gap, up, down, take);
      head.setAlignment(Pos.CENTER_LEFT);
      VBox whole = new VBox(head, forms.grid(), notes);
      whole.getStyleClass().add("rows-row");
      return whole;
    }

    private VBox line(VBox notes) {
      Region grid = forms.grid();
      HBox.setHgrow(grid, Priority.ALWAYS);
      HBox line = new HBox(grid, take);
      line.setAlignment(Pos.BOTTOM_LEFT);
      line.getStyleClass().add("rows-line");
      return new VBox(line, notes);
    }

    void number(int index) {
      if (lines) {
        forms.all().forEach(field -> field.bare(index > 0));
      }
      number.setText(tools.words().text("desk.rows.number", rowWords, index + 1));
      String path = row.path();
      up.setDisable(index == 0);
      down.setDisable(index == rows.size() - 1);
      take.setDisable(rows.size() <= fewest);
      up.setId(path + "-up");
      down.setId(path + "-down");
      take.setId(path + "-take");
    }
  }
}
