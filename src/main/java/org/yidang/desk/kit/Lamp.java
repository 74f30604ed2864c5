package org.yidang.desk.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// A state at a glance. Each state has its own sign beside its own colour, so that it is read
/// without seeing colours.
public final class Lamp extends Label {
  /// What a lamp can say.
  public enum State {
    DONE("lamp-done", Feather.CHECK),
    DUE("lamp-due", Feather.CLOCK),
    LATE("lamp-late", Feather.ALERT_CIRCLE),
    NONE("lamp-none", Feather.MINUS);

    private final String style;
    private final Feather sign;

    State(String style, Feather sign) {
      this.style = style;
      this.sign = sign;
    }
  }

  private State state;

  public Lamp(State state, String words) {
    super(words);
    getStyleClass().add("lamp");
    this.state = state;
    show(state);
  }

  public State state() {
    return state;
  }

  public void show(State now) {
    getStyleClass().remove(state.style);
    state = now;
    getStyleClass().add(now.style);
    setGraphic(Icons.of(now.sign));
  }
}
