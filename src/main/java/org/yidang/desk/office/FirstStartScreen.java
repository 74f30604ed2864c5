package org.yidang.desk.office;

import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.OfficeEditor;
import org.yidang.model.office.Office;
import org.yidang.model.office.Profile;
import org.yidang.work.form.Form;
import org.yidang.work.office.ProfileForm;

/// The first start: the program asks whose desk it is, once.
public final class FirstStartScreen extends Screen {
  private final Bench bench;
  private final Runnable done;
  private @Nullable OfficeEditor editor;

  /// @param done called when the office is set up
  public FirstStartScreen(Bench bench, Runnable done) {
    super(bench.words().text("desk.first.title"));
    this.bench = bench;
    this.done = done;
  }

  @Override
  protected Parent build() {
    OfficeEditor made =
        new OfficeEditor(
            bench,
            "set-up-office",
            Office.empty(),
            "",
            Form.of(
                "userRole", "mediator",
                "desk", bench.words().text("desk.first.desk"),
                "fileNumber", ProfileForm.FILE_NUMBER_DEFAULT,
                "agreementNumber", ProfileForm.AGREEMENT_NUMBER_DEFAULT,
                "policeNumber", ProfileForm.POLICE_NUMBER_DEFAULT,
                "policeFileNumber", Profile.POLICE_FILE_NUMBER),
            Set.of("cells", "people", "bodies"),
            outcome -> done.run());
    editor = made;
    Label welcome = new Label(bench.words().text("desk.first.welcome"));
    welcome.setWrapText(true);
    welcome.getStyleClass().add("first-welcome");
    VBox page = new VBox(welcome, new Card(bench.words().text("desk.first.card"), made.node()));
    page.getStyleClass().add("first-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    return new BorderPane(scroll, null, null, made.foot(), null);
  }

  @Override
  protected void attached(Bonds bonds) {
    OfficeEditor shown = editor;
    if (shown != null) {
      shown.attach();
      bonds.add(shown::detach);
    }
  }
}
