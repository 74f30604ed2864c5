package org.yidang.desk.howto;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Busy;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.form.Forms;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.ProcedureForm;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.office.Office;
import org.yidang.work.followup.RecordVisit;
import org.yidang.work.form.Form;

/// The example of docs/screens-howto.md.
public final class VisitScreen extends Screen {
  private final Bench bench;
  private final ProcedureForm form;
  private final Forms fields;

  public VisitScreen(Bench bench, CaseFile file, Office office) {
    super(bench.words().text("procedure.record-visit"));
    this.bench = bench;
    this.form = new ProcedureForm(bench, "record-visit", Optional.of(file), office, "");
    this.fields = new Forms(form.model(), bench.tools(), "record-visit");
  }

  @Override
  protected Parent build() {
    // Control, label, mark and limit follow the declaration.
    fields.field(RecordVisit.VISITED_AT).span(6);
    fields.field(RecordVisit.WAY).span(6);
    fields.field(RecordVisit.SPOKE_WITH);
    fields.field(RecordVisit.PERFORMED);
    Busy busy = new Busy(bench.words().text("desk.busy"), bench.words().text("desk.busy.cancel"));
    Button act = new Button(bench.words().text("procedure.record-visit"));
    act.setId("visit-record");
    act.getStyleClass().add("accent");
    act.setOnAction(_ -> handIn(busy));
    VBox page = new VBox(new Card(act.getText(), fields.grid(), new HBox(act, busy)));
    page.getStyleClass().add("page");
    ScrollPane pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    return pane;
  }

  private void handIn(Busy busy) {
    if (fields.press()) {
      form.submit(busy, done -> bench.navigator().back());
    }
  }

  @Override
  protected void attached(Bonds bonds) {
    form.attach(bonds);
    form.fill(Form.empty(), draft -> {});
  }

  @Override
  public void focus() {
    fields.focusFirst();
  }
}
