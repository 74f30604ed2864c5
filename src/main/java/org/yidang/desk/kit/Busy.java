package org.yidang.desk.kit;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// A place beside a button where work that takes long shows itself: after a tenth of a second a
/// moving bar, after a second also a way to give it up. While nothing takes long it takes no
/// room.
public final class Busy extends HBox {
  static final Duration SHOW_AFTER = Duration.ofMillis(100);
  static final Duration CANCEL_AFTER = Duration.ofSeconds(1);

  private final Label text = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private int turn;

  public Busy(String words, String cancelWords) {
    getStyleClass().add("busy");
    setAlignment(Pos.CENTER_LEFT);
    text.setText(words);
    cancel = Icons.labelled(Feather.X, cancelWords);
    cancel.getStyleClass().add("flat");
    getChildren().addAll(bar, text, cancel);
    hideAll();
  }

  void show(Running<?> work) {
    int mine = ++turn;
    Background.later(SHOW_AFTER, () -> appear(work, mine));
    Background.later(CANCEL_AFTER, () -> offerCancel(work, mine));
    work.onEnd(
        () -> {
          if (mine == turn) {
            hideAll();
          }
        });
  }

  private void appear(Running<?> work, int mine) {
    if (mine == turn && !work.endedProperty().get()) {
      bar.progressProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> work.progressProperty().get(), work.progressProperty()));
      setVisible(true);
      setManaged(true);
    }
  }

  private void offerCancel(Running<?> work, int mine) {
    if (mine == turn && !work.endedProperty().get()) {
      cancel.setOnAction(_ -> work.cancel());
      cancel.setVisible(true);
      cancel.setManaged(true);
    }
  }

  private void hideAll() {
    bar.progressProperty().unbind();
    setVisible(false);
    setManaged(false);
    cancel.setVisible(false);
    cancel.setManaged(false);
  }
}
