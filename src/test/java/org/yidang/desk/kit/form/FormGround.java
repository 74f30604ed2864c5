package org.yidang.desk.kit.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Fx;
import org.yidang.desk.kit.FxToolkit;
import org.yidang.words.Words;

/// A form in a window of its own, for tests of its controls. Below it stands `#act`, which presses
/// the form, and `#else`, somewhere to go.
public final class FormGround implements AutoCloseable {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  public final Fx fx;
  public final FormModel model;
  public final Forms forms;
  private final Background background;
  private boolean done;

  private FormGround(FormModel.Judge judge, Consumer<Forms> fields, double height) {
    background =
        FxToolkit.get(
            () ->
                new Background(
                    thrown -> {
                      throw new AssertionError(thrown);
                    }));
    FormTools tools = new FormTools(new Words(Locale.CHINA), () -> TODAY, background);
    model = new FormModel(judge);
    forms = new Forms(model, tools);
    fx =
        Fx.show(
                900,
                height,
                () -> {
                  fields.accept(forms);
                  Button act = new Button("act");
                  act.setId("act");
                  act.setOnAction(_ -> done = forms.press());
                  Button away = new Button("else");
                  away.setId("else");
                  ScrollPane pane = new ScrollPane(forms.grid());
                  pane.setId("pane");
                  pane.setFitToWidth(true);
                  return new VBox(8, pane, act, away);
                })
            .watch(background);
  }

  public static FormGround of(Consumer<Forms> fields) {
    return judged(_ -> List.of(), fields);
  }

  public static FormGround judged(FormModel.Judge judge, Consumer<Forms> fields) {
    return new FormGround(judge, fields, 600);
  }

  public static FormGround low(FormModel.Judge judge, Consumer<Forms> fields) {
    return new FormGround(judge, fields, 240);
  }

  /// Leaves the field in which the cursor is.
  public FormGround leave() {
    fx.click("else");
    return this;
  }

  public String typed(String field) {
    return fx.get(() -> model.text(field).get());
  }

  /// Whether the last press found nothing in the way.
  public boolean done() {
    return done;
  }

  @Override
  public void close() {
    fx.close();
    background.close();
  }
}
