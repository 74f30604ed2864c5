package org.yidang.desk.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// Line icons as letters of the icon face, so that they grow with the text around them.
public final class Icons {
  private Icons() {}

  static void load() {
    try (InputStream face = new FeatherIkonHandler().getFontResourceAsStream()) {
      if (Font.loadFont(face, Theme.USUAL) == null) {
        throw new IllegalStateException("icon font does not load");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One icon; its size and colour come from the stylesheet (`.icon`).
  public static Text of(Feather icon) {
    Text text = new Text(Character.toString(icon.getCode()));
    text.getStyleClass().add("icon");
    text.setMouseTransparent(true);
    return text;
  }

  /// A button that shows only an icon; the words are its tooltip and its accessible name.
  public static Button button(Feather icon, String words) {
    Button button = new Button("", of(icon));
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    return button;
  }

  /// A button with an icon before its words.
  public static Button labelled(Feather icon, String words) {
    return new Button(words, of(icon));
  }
}
