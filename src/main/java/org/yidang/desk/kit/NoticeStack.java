package org.yidang.desk.kit;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.yidang.words.Words;

/// [Notices] laid over the lower edge of the window; the newest is the lowest. A notice under the
/// mouse or holding the focus stays.
public final class NoticeStack extends VBox implements Notices {
  private static final int MOST = 3;
  private static final Duration SHORT = Duration.ofSeconds(6);
  private static final Duration LONG = Duration.ofSeconds(12);

  private final Words words;

  public NoticeStack(Words words) {
    this.words = words;
    getStyleClass().add("notice-stack");
    setPickOnBounds(false);
    setAlignment(Pos.BOTTOM_CENTER);
    setFillWidth(false);
  }

  @Override
  public void done(String sentence) {
    leaveAfter(SHORT, add("done", Feather.CHECK_CIRCLE, sentence, null));
  }

  @Override
  public void done(String sentence, String undoWords, Runnable undo) {
    Button button = Icons.labelled(Feather.CORNER_UP_LEFT, undoWords);
    button.getStyleClass().addAll("flat", "notice-undo");
    HBox notice = add("done", Feather.CHECK_CIRCLE, sentence, button);
    button.setOnAction(
        _ -> {
          getChildren().remove(notice);
          undo.run();
        });
    leaveAfter(LONG, notice);
  }

  @Override
  public void warn(String sentence) {
    leaveAfter(LONG, add("warn", Feather.ALERT_TRIANGLE, sentence, null));
  }

  @Override
  public void failed(String sentence, String code) {
    add("failed", Feather.ALERT_OCTAGON, words.text("desk.notice.failed", sentence, code), null);
  }

  private HBox add(String kind, Feather icon, String sentence, @Nullable Button action) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
    Button close = Icons.button(Feather.X, words.text("desk.notice.close"));
    HBox notice = new HBox(Icons.of(icon), label);
    if (action != null) {
      action.setMinWidth(Region.USE_PREF_SIZE);
      notice.getChildren().add(action);
    }
    notice.getChildren().add(close);
    notice.getStyleClass().addAll("notice", kind);
    close.setOnAction(_ -> getChildren().remove(notice));
    getChildren().add(notice);
    if (getChildren().size() > MOST) {
      getChildren().removeFirst();
    }
    return notice;
  }

  private void leaveAfter(Duration time, HBox notice) {
    Background.later(
        time,
        () -> {
          if (notice.isHover() || notice.isFocusWithin()) {
            leaveAfter(SHORT, notice);
          } else {
            getChildren().remove(notice);
          }
        });
  }
}
