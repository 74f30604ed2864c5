package org.yidang.desk.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.desk.kit.Icons;
import org.yidang.words.Words;

/// The foot of the window: which store, who works, when the last thing was saved, and how to get
/// help.
public final class StatusLine extends HBox {
  private final Words words;
  private final Label store = new Label("", Icons.of(Feather.DATABASE));
  private final Label user = new Label("", Icons.of(Feather.USER));
  private final Label saved = new Label("", Icons.of(Feather.CHECK));

  StatusLine(Words words) {
    this.words = words;
    getStyleClass().add("status-line");
    setAlignment(Pos.CENTER_LEFT);
    saved.setId("status-saved");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label help = new Label(words.text("desk.status.help"));
    getChildren().addAll(store, user, gap, saved, help);
    store("");
    user("");
    saved("");
  }

  public void store(String name) {
    show(store, name);
  }

  public void user(String name) {
    show(user, name);
  }

  /// @param time when something was last saved, as people write it; empty before the first time
  public void saved(String time) {
    show(
        saved,
        Optional.of(time)
            .filter(text -> !text.isEmpty())
            .map(text -> words.text("desk.status.saved", text))
            .orElse(""));
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
