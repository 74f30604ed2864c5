package org.yidang.desk.kit.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.yidang.desk.kit.Background;
import org.yidang.words.Words;
import org.yidang.work.port.page.Laid;
import org.yidang.work.port.page.MissingGlyph;
import org.yidang.work.port.page.Page;
import org.yidang.work.port.page.PageSet;
import org.yidang.work.port.page.Unprintable;

/// Pages as they will print, one below the other, as wide as there is room.
public final class PagesView extends StackPane {
  private static final double EDGE = 36;
  private static final double WIDEST = 900;

  private final Words words;
  private final PageDrawing drawing = new PageDrawing();
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane(column);
  private List<Page> pages = List.of();
  private Subscription redrawing = Subscription.EMPTY;

  public PagesView(Words words) {
    this.words = words;
    getStyleClass().add("pages");
    column.getStyleClass().add("pages-column");
    column.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().add(scroll);
    widthProperty()
        .subscribe(
            (_, _) -> {
              redrawing.unsubscribe();
              redrawing = Background.later(Duration.ofMillis(60), this::redraw);
            });
  }

  /// Shows pages, or says which characters no font can print.
  public void show(Laid laid) {
    switch (laid) {
      case PageSet set -> {
        pages = set.pages();
        redraw();
      }
      case Unprintable unprintable -> {
        List<Label> lines = new ArrayList<>();
        for (MissingGlyph glyph : unprintable.missing()) {
          Label line =
              new Label(
                  words.text("desk.pages.missing", String.format("U+%04X", glyph.codePoint())));
          line.setWrapText(true);
          line.getStyleClass().addAll("note", "note-error");
          lines.add(line);
        }
        pages = List.of();
        column.getChildren().setAll(lines);
      }
    }
  }

  /// Shows nothing but a sentence.
  public void empty(String sentence) {
    pages = List.of();
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("nothing");
    column.getChildren().setAll(label);
  }

  private void redraw() {
    if (pages.isEmpty() || getWidth() <= EDGE * 2) {
      return;
    }
    double width = Math.min(WIDEST, getWidth() - 2 * EDGE);
    column.getChildren().setAll(pages.stream().map(page -> sheet(page, width)).toList());
  }

  private StackPane sheet(Page page, double width) {
    Canvas canvas = drawing.draw(page, width);
    StackPane sheet = new StackPane(canvas);
    sheet.setMaxWidth(USE_PREF_SIZE);
    sheet.getStyleClass().add("printed-page");
    return sheet;
  }
}
