package org.yidang.desk.kit.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Reveal;
import org.yidang.words.Words;

/// A repeated part of a form: each row a small form with its number, which can be moved and taken
/// away; a new one is added below. From within a row: Alt+Insert adds one after it, Alt+Up and
/// Alt+Down move it, Ctrl+Shift+Delete takes it away. Ctrl+Enter belongs to the form.
public final class RowsField extends FieldRow {
  private final FormTools tools;
  private final String rowWords;
  private final Function<FormModel, Forms> fields;
  private final ObservableList<FormModel> rows;
  private final List<Built> built = new ArrayList<>();
  private final VBox list = new Column();
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
    add.setTooltip(new Tooltip(tools.words().text("desk.rows.add.tip")));
    add.setOnAction(_ -> insert(rows.size()));
    VBox box = new Column(list, add);
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
    add.getTooltip().setText(tools.words().text("desk.rows.add.tip.lines"));
    built.clear();
    list.getChildren().clear();
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
    built.forEach(Built::renamed);
  }

  private void insert(int index) {
    FormModel fresh = form().addRow(name(), index);
    Background.soon(() -> find(fresh).enter());
  }

  private void remove(FormModel row) {
    int index = rows.indexOf(row);
    if (rows.size() > fewest) {
      rows.remove(row);
      if (rows.isEmpty()) {
        add.requestFocus();
      } else {
        find(rows.get(Math.min(index, rows.size() - 1))).enter();
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
      find(row).enter();
    }
  }

  /// Only what is new is built, and only what has moved is touched: minutes have many lines.
  private void rebuild() {
    Map<FormModel, Built> before = new IdentityHashMap<>();
    built.forEach(one -> before.put(one.row, one));
    built.clear();
    rows.forEach(row -> built.add(before.containsKey(row) ? before.remove(row) : build(row)));
    before.values().forEach(one -> list.getChildren().remove(one.node));
    for (int i = 0; i < built.size(); i++) {
      place(built.get(i).node, i);
      built.get(i).number(i, built.size());
    }
  }

  private void place(Node node, int index) {
    List<Node> shown = list.getChildren();
    if (index == shown.size() || shown.get(index) != node) {
      shown.remove(node);
      shown.add(index, node);
    }
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
    } else if (event.isAltDown() && event.getCode() == KeyCode.INSERT) {
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
    private int at = -1;

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
      VBox whole = new Column(head, forms.grid(), notes);
      whole.getStyleClass().add("rows-row");
      return whole;
    }

    private VBox line(VBox notes) {
      Region grid = forms.grid();
      HBox.setHgrow(grid, Priority.ALWAYS);
      HBox line = new HBox(grid, take);
      line.setAlignment(Pos.BOTTOM_LEFT);
      line.getStyleClass().add("rows-line");
      return new Column(line, notes);
    }

    /// Puts the cursor into the row and brings the row into view.
    void enter() {
      forms.focusFirst();
      Reveal.node(node);
    }

    void number(int index, int count) {
      up.setDisable(index == 0);
      down.setDisable(index == count - 1);
      take.setDisable(count <= fewest);
      if (index != at) {
        at = index;
        number.setText(tools.words().text("desk.rows.number", rowWords, index + 1));
        if (lines) {
          forms.all().forEach(field -> field.bare(index > 0));
        }
        renamed();
      }
    }

    void renamed() {
      String path = row.path();
      up.setId(path + "-up");
      down.setId(path + "-down");
      take.setId(path + "-take");
      forms.all().forEach(FieldRow::renamed);
    }
  }
}
