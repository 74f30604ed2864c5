package org.yidang.desk.casefile;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Place;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.StepBar;
import org.yidang.desk.kit.file.PartyFields;
import org.yidang.desk.kit.form.FieldGrid;
import org.yidang.desk.kit.form.FieldRow;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.form.Suggestion;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.ProcedureForm;
import org.yidang.model.office.GridCell;
import org.yidang.model.office.Office;
import org.yidang.model.office.Person;
import org.yidang.work.form.Field;
import org.yidang.work.form.Form;
import org.yidang.work.intake.IntakeForm;
import org.yidang.work.intake.OpenFile;
import org.yidang.work.party.PartyForm;

/// Takes a call or a visitor: three short steps, of which only the first two must be filled.
///
/// What is typed is a draft from the first quiet second; leaving and coming back goes on with it.
public final class RegisterScreen extends Screen {
  private static final String PROCEDURE = "open-file";
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Bench bench;
  private final BorderPane whole = new BorderPane();
  private @Nullable Sheet sheet;
  private @Nullable Bonds bonds;

  public RegisterScreen(Bench bench) {
    super(bench.words().text("desk.rail.intake"));
    this.bench = bench;
  }

  @Override
  protected Parent build() {
    whole.getStyleClass().add("register");
    return whole;
  }

  @Override
  protected void attached(Bonds held) {
    bonds = held;
    if (sheet == null) {
      bench.background().read(job -> bench.place().books().office()).onDone(this::begin);
    } else {
      sheet.form.attach(held);
    }
  }

  @Override
  public void focus() {
    if (sheet != null) {
      sheet.focus();
    }
  }

  private void begin(Office office) {
    Sheet fresh = new Sheet(office);
    sheet = fresh;
    whole.setCenter(fresh.node());
    if (bonds != null) {
      fresh.form.attach(bonds);
    }
    fresh.start();
  }

  /// One form from its first to its last step.
  private final class Sheet {
    private final ProcedureForm form;
    private final Forms forms;
    private final Office office;
    private final List<List<FieldRow>> steps = new ArrayList<>();
    private final StepBar bar;
    private final VBox body = new VBox();
    private final Button back = new Button(bench.words().text("desk.register.back"));
    private final Button on = new Button(bench.words().text("desk.register.on"));
    private final Button act = new Button(bench.words().text("desk.register.act"));
    private final HBox foot = new HBox();
    private final Label resumed = new Label();
    private final Busy busy =
        new Busy(bench.words().text("desk.busy"), bench.words().text("desk.busy.cancel"));

    Sheet(Office office) {
      this.office = office;
      form = new ProcedureForm(bench, PROCEDURE, Optional.empty(), office, "");
      forms = new Forms(form.model(), bench.tools(), PROCEDURE);
      call();
      dispute();
      parties();
      bar =
          new StepBar(
              List.of(
                  bench.words().text("desk.register.step.call"),
                  bench.words().text("desk.register.step.dispute"),
                  bench.words().text("desk.register.step.parties")));
      bar.currentProperty().subscribe(index -> showStep(index.intValue()));
      back.setId("register-back");
      on.setId("register-on");
      act.setId("register-act");
      back.setOnAction(_ -> bar.currentProperty().set(bar.currentProperty().get() - 1));
      on.setOnAction(_ -> next());
      act.setOnAction(_ -> handIn());
      resumed.getStyleClass().add("draft-note");
      resumed.setVisible(false);
      resumed.setManaged(false);
    }

    private void call() {
      steps.add(
          List.of(
              forms.field(IntakeForm.SOURCE).span(12),
              forms.field(IntakeForm.REPORTED_AT),
              forms.field(IntakeForm.ARRIVED_AT),
              forms.field(IntakeForm.CALL_NO),
              pick(IntakeForm.FIRST_RECEIVER, this::people),
              forms.field(IntakeForm.PLACE),
              pick(IntakeForm.CELL, this::cells),
              forms.field(IntakeForm.OCCURRED_AT),
              forms.field(IntakeForm.EARLIER_CALLS)));
    }

    private void dispute() {
      steps.add(
          List.of(
              forms.field(IntakeForm.TYPE),
              forms.field(IntakeForm.POLICE_TYPE),
              forms.field(IntakeForm.FACTS).span(12),
              forms.field(IntakeForm.FLAGS).span(12),
              forms.field(IntakeForm.AMOUNT),
              forms.field(IntakeForm.OUTCOME).span(12)));
    }

    private void parties() {
      steps.add(
          List.of(
              forms.rows(
                  OpenFile.PARTIES, row -> PartyFields.add(row, bench.tools(), PartyForm.SPEC))));
    }

    private FieldRow pick(Field<String> field, Function<String, List<Suggestion>> find) {
      String label = bench.words().text("field." + field.name());
      return forms.pick(field.name(), label, find);
    }

    private List<Suggestion> people(String typed) {
      return office.people().stream()
          .filter(Person::active)
          .filter(person -> person.name().contains(typed))
          .map(person -> new Suggestion(person.id().toString(), person.name(), person.unit()))
          .toList();
    }

    private List<Suggestion> cells(String typed) {
      return office.cells().stream()
          .filter(GridCell::active)
          .filter(cell -> cell.name().contains(typed) || cell.code().contains(typed))
          .map(cell -> new Suggestion(cell.id().toString(), cell.name(), cell.officer()))
          .toList();
    }

    Node node() {
      ScrollPane scroll = new ScrollPane(body);
      scroll.setFitToWidth(true);
      foot.setAlignment(Pos.CENTER_LEFT);
      foot.getStyleClass().add("register-foot");
      VBox top = new VBox(bar, resumed);
      top.getStyleClass().add("register-top");
      BorderPane page = new BorderPane(scroll, top, null, foot, null);
      page.getStyleClass().add("register-page");
      page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
      return page;
    }

    void start() {
      LocalDateTime now = bench.place().clock().now();
      Form fresh =
          Form.of(
              IntakeForm.SOURCE.name(), "call-110",
              IntakeForm.REPORTED_AT.name(), now.format(TYPED),
              IntakeForm.FIRST_RECEIVER.name(),
                  office.profile().map(profile -> profile.userName()).orElse(""));
      form.fill(
          fresh.withRows(
              OpenFile.PARTIES.name(),
              List.of(
                  Form.of("side", "1", "kind", "person"), Form.of("side", "2", "kind", "person"))),
          draft -> {
            resumed.setText(bench.words().text("desk.editor.resumed"));
            resumed.setVisible(true);
            resumed.setManaged(true);
          });
      focus();
    }

    void focus() {
      Background.soon(() -> steps.get(bar.currentProperty().get()).getFirst().focus());
    }

    private void showStep(int index) {
      Card card =
          new Card(
              bench.words().text("desk.register.title." + index), new FieldGrid(steps.get(index)));
      body.getChildren().setAll(card);
      body.getStyleClass().setAll("register-body");
      back.setVisible(index > 0);
      boolean last = index == steps.size() - 1;
      on.setVisible(!last);
      on.setManaged(!last);
      act.getStyleClass().removeAll("accent");
      on.getStyleClass().removeAll("accent");
      (last ? act : on).getStyleClass().add("accent");
      foot.getChildren().setAll(last ? List.of(act, back, busy) : List.of(on, back, act, busy));
      back.setManaged(index > 0);
    }

    private void next() {
      bar.currentProperty().set(bar.currentProperty().get() + 1);
      focus();
    }

    private void handIn() {
      if (!form.model().demand()) {
        for (int i = 0; i < steps.size(); i++) {
          if (steps.get(i).stream().anyMatch(FieldRow::hasError)) {
            bar.currentProperty().set(i);
            break;
          }
        }
        forms.press();
        return;
      }
      form.submit(
          busy,
          done -> {
            sheet = null;
            // The way back leads to today: a new, empty form is not where one came from.
            bench.navigator().go(Place.of("today"));
            done.file().ifPresent(id -> bench.navigator().go(Place.of("file", id.toString())));
          });
    }

    private void key(KeyEvent event) {
      if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
        handIn();
        event.consume();
      }
    }
  }
}
