package org.yidang.desk.office;

import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yidang.desk.kit.Bonds;
import org.yidang.desk.kit.Card;
import org.yidang.desk.kit.Screen;
import org.yidang.desk.kit.Theme;
import org.yidang.desk.kit.file.Filled;
import org.yidang.desk.kit.procedure.Bench;
import org.yidang.desk.kit.procedure.OfficeEditor;
import org.yidang.model.office.Office;
import org.yidang.work.form.Form;

/// Settings: whose house this is, how numbers are written, how large the letters are.
public final class SettingsScreen extends Screen {
  private final Bench bench;
  private final IntSupplier size;
  private final IntConsumer resize;
  private final VBox office = new VBox();
  private final BorderPane whole = new BorderPane();
  private @Nullable OfficeEditor editor;

  /// @param size size of the letters now, in pixels
  /// @param resize takes a new size
  public SettingsScreen(Bench bench, IntSupplier size, IntConsumer resize) {
    super(bench.words().text("desk.rail.settings"));
    this.bench = bench;
    this.size = size;
    this.resize = resize;
  }

  @Override
  protected Parent build() {
    Label where = new Label(bench.words().text("desk.settings.store", bench.place().folder()));
    where.setWrapText(true);
    where.getStyleClass().add("quiet");
    VBox page =
        new VBox(
            new Card(bench.words().text("desk.settings.letters"), letters()),
            office,
            new Card(bench.words().text("desk.settings.data"), where));
    page.getStyleClass().add("settings-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    whole.setCenter(scroll);
    return whole;
  }

  private Node letters() {
    Slider slider = new Slider(Theme.SMALLEST, Theme.LARGEST, size.getAsInt());
    slider.setId("letter-size");
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setPrefWidth(320);
    slider.setAccessibleText(bench.words().text("desk.settings.letters"));
    Label now = new Label();
    Runnable show =
        () ->
            now.setText(
                bench.words().text("desk.settings.letters.now", Math.round(slider.getValue())));
    slider
        .valueProperty()
        .subscribe(
            (_, value) -> {
              show.run();
              if (!slider.isValueChanging()) {
                resize.accept((int) Math.round(value.doubleValue()));
              }
            });
    slider
        .valueChangingProperty()
        .subscribe(
            (_, changing) -> {
              if (!changing) {
                resize.accept((int) Math.round(slider.getValue()));
              }
            });
    show.run();
    HBox line = new HBox(slider, now);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("settings-line");
    return line;
  }

  @Override
  protected void attached(Bonds bonds) {
    read();
    bonds.add(
        () -> {
          if (editor != null) {
            editor.detach();
          }
        });
  }

  @Override
  protected void changed(String id) {
    if (id.equals("office")) {
      read();
    }
  }

  private void read() {
    bench.background().read(job -> bench.place().books().office()).onDone(this::show);
  }

  private void show(Office now) {
    OfficeEditor old = editor;
    if (old != null) {
      old.detach();
    }
    OfficeEditor fresh =
        new OfficeEditor(bench, "edit-office", now, "", filled(now), Set.of(), outcome -> {});
    editor = fresh;
    office.getChildren().setAll(new Card(bench.words().text("desk.settings.office"), fresh.node()));
    whole.setBottom(fresh.foot());
    fresh.attach();
  }

  private Form filled(Office now) {
    return now.profile()
        .map(
            profile ->
                Filled.from(
                    profile,
                    Office.CATALOGUE,
                    bench.place().procedures().find("edit-office").orElseThrow().spec().form()))
        .orElse(Form.empty());
  }
}
