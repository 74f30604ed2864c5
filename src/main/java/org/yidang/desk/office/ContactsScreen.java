package org.yidang.desk.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Icons;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.WrappedCell;
import org.yidang.desk.kit.file.Filled;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.OfficeEditor;
import org.yidang.model.entity.Entity;
import org.yidang.model.office.Body;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.words.Words;
import org.yidang.work.form.Form;

/// 通讯录: bodies that help, people of the roster, grid cells. A line is chosen at the left and
/// edited at the right.
public final class ContactsScreen extends Screen {
  /// Of the columns, in pixels that stand for shares. Without them a table would fit its columns to
  /// whichever lines come first.
  private static final int[] WIDTHS = {180, 175, 160, 180};

  private final Bench bench;
  private final Words words;
  private final TabPane tabs = new TabPane();
  private final Register<Body> bodies;
  private final Register<Person> people;
  private final Register<GridCell> cells;

  public ContactsScreen(Bench bench) {
    super(bench.words().text("desk.rail.contacts"));
    this.bench = bench;
    this.words = bench.words();
    bodies = new Register<>("body", Office::bodies);
    bodies.column("name", Body::name);
    bodies.column("kind", body -> words.label(body.kind()));
    bodies.column("contact", Body::contact);
    bodies.column("phone", Body::phone);
    people = new Register<>("person", Office::people);
    people.column("name", Person::name);
    people.column("role", person -> words.label(person.role()));
    people.column("unit", Person::unit);
    people.column("phone", Person::phone);
    cells = new Register<>("cell", Office::cells);
    cells.column("name", GridCell::name);
    cells.column("code", GridCell::code);
    cells.column("officer", GridCell::officer);
    cells.column("worker", GridCell::worker);
  }

  @Override
  protected Parent build() {
    tabs.getTabs().addAll(bodies.tab(), people.tab(), cells.tab());
    tabs.getStyleClass().add("contacts");
    return tabs;
  }

  @Override
  protected void attached(Bonds bonds) {
    read();
    bonds.add(
        () -> {
          bodies.close();
          people.close();
          cells.close();
        });
  }

  @Override
  protected void changed(String id) {
    if (id.equals("office")) {
      read();
    }
  }

  private void read() {
    bench
        .background()
        .read(job -> bench.place().books().office())
        .onDone(
            office -> {
              bodies.show(office);
              people.show(office);
              cells.show(office);
            });
  }

  /// One kind of thing: its table and the form beside it.
  private final class Register<T extends Record & Entity> {
    private final String kind;
    private final Function<Office, List<T>> all;
    private final TableView<T> table = new TableView<>();
    private final VBox side = new VBox();
    private final BorderPane right = new BorderPane();
    private Office office = Office.empty();
    private @Nullable OfficeEditor editor;

    Register(String kind, Function<Office, List<T>> all) {
      this.kind = kind;
      this.all = all;
      table.setId("contacts-" + kind);
      table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
      table.setPlaceholder(new Label(words.text("desk.contacts.nothing")));
      table
          .getSelectionModel()
          .selectedItemProperty()
          .subscribe(
              chosen -> {
                if (chosen != null) {
                  edit(Optional.of(chosen));
                }
              });
      side.getStyleClass().add("contacts-side");
    }

    void column(String name, Function<T, String> text) {
      TableColumn<T, String> column = new TableColumn<>(words.text(label(name)));
      column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
      column.setCellFactory(_ -> new WrappedCell<>());
      column.setReorderable(false);
      column.setPrefWidth(WIDTHS[table.getColumns().size()]);
      table.getColumns().add(column);
    }

    /// A name is called after what it names.
    private String label(String name) {
      String own = "field.add-" + kind + "." + name;
      return words.has(own) ? own : "field." + name;
    }

    Tab tab() {
      Button add = Icons.labelled(Feather.PLUS, words.text("procedure.add-" + kind));
      add.setId("add-" + kind);
      add.setOnAction(
          _ -> {
            table.getSelectionModel().clearSelection();
            edit(Optional.empty());
          });
      HBox bar = new HBox(add);
      bar.getStyleClass().add("contacts-bar");
      ScrollPane scroll = new ScrollPane(side);
      scroll.setFitToWidth(true);
      right.setCenter(scroll);
      right.getStyleClass().add("contacts-right");
      nobody();
      BorderPane pane = new BorderPane(table, bar, right, null, null);
      Tab tab = new Tab(words.text("desk.contacts." + kind), pane);
      tab.setId("tab-" + kind);
      tab.setClosable(false);
      return tab;
    }

    void show(Office now) {
      office = now;
      table.getItems().setAll(all.apply(now));
    }

    private void edit(Optional<T> chosen) {
      close();
      String procedure = (chosen.isPresent() ? "edit-" : "add-") + kind;
      var spec = bench.place().procedures().find(procedure).orElseThrow().spec().form();
      Form now =
          chosen
              .map(
                  entity ->
                      Filled.from(entity, Office.CATALOGUE, spec)
                          .with(kind, entity.id().toString()))
              .orElse(Form.empty());
      OfficeEditor fresh =
          new OfficeEditor(
              bench,
              procedure,
              office,
              chosen.map(entity -> entity.id().toString()).orElse(""),
              now,
              Set.of(kind),
              outcome -> close());
      editor = fresh;
      side.getChildren().setAll(new Card(words.text("procedure." + procedure), fresh.node()));
      right.setBottom(fresh.foot());
      fresh.attach();
    }

    void close() {
      if (editor != null) {
        editor.detach();
        editor = null;
        nobody();
      }
    }

    /// Says what the empty side is for.
    private void nobody() {
      Label hint =
          new Label(words.text("desk.contacts.choose", words.text("procedure.add-" + kind)));
      hint.setWrapText(true);
      hint.getStyleClass().add("nothing");
      side.getChildren().setAll(hint);
      right.setBottom(null);
    }
  }
}
