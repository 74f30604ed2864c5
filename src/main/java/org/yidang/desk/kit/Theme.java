package org.yidang.desk.kit;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.text.Font;

/// The look of the whole program: the bundled face, our stylesheet on top of AtlantaFX, and the
/// size of the letters.
///
/// It is set as the user-agent stylesheet, because only that reaches dialogs, tooltips and menus.
/// Every length in our stylesheets is in em, so one number scales all.
public final class Theme {
  public static final int SMALLEST = 12;
  public static final int USUAL = 15;
  public static final int LARGEST = 24;

  /// The last one draws what the others lack: rare characters in names. The toolkit looks for such
  /// faces once, so all are loaded before the first text.
  private static final List<String> FACES =
      List.of("YidangHei-Regular.ttf", "YidangHei-Bold.ttf", "YidangKai-Regular.ttf");

  private Theme() {}

  /// Loads the faces and sets the stylesheet; called once, before the first window.
  public static void install(int size) {
    for (String face : FACES) {
      if (Font.loadFont(resource("/font/" + face).toExternalForm(), size) == null) {
        throw new IllegalStateException("font does not load: " + face);
      }
    }
    Icons.load();
    size(size);
  }

  /// Sets the size of the letters in pixels for every window that is or will be open.
  public static void size(int size) {
    int allowed = Math.clamp(size, SMALLEST, LARGEST);
    String css =
        "@import \""
            + resource("/desk/css/yidang.css")
            + "\";\n.root { -fx-font-size: "
            + allowed
            + "px; }";
    Application.setUserAgentStylesheet(
        "data:text/css;base64,"
            + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8)));
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }
}
