package org.yidang.desk.shell;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// The way from the rail to where we are; each step back can be clicked.
final class Crumbs extends HBox {
  private final Button back;

  Crumbs(Words words, Runnable goBack) {
    getStyleClass().add("crumbs");
    setAlignment(Pos.CENTER_LEFT);
    back = Icons.button(Feather.ARROW_LEFT, words.text("desk.back"));
    back.setId("shell-back");
    back.setOnAction(_ -> goBack.run());
  }

  /// @param titles from the rail's screen to the present one
  /// @param go called with the index of the title clicked
  void show(List<String> titles, IntConsumer go) {
    getChildren().clear();
    if (titles.size() > 1) {
      getChildren().add(back);
    }
    for (int i = 0; i < titles.size() - 1; i++) {
      int index = i;
      Hyperlink link = new Hyperlink(titles.get(i));
      link.getStyleClass().add("crumb");
      link.setTooltip(new Tooltip(titles.get(i)));
      link.setOnAction(_ -> go.accept(index));
      getChildren().addAll(link, Icons.of(Feather.CHEVRON_RIGHT));
    }
    Label here = new Label(titles.getLast());
    here.setId("shell-title");
    here.getStyleClass().add("crumb-here");
    here.setTooltip(new Tooltip(titles.getLast()));
    getChildren().add(here);
  }
}
