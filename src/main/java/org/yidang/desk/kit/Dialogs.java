package org.yidang.desk.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Everything that stops a person to ask. All words come from the caller; the button names the
/// act.
/// At most one dialog is open; a dialog never opens another.
public interface Dialogs {
  /// Says something that must be seen before going on.
  void tell(String title, String sentence);

  /// Asks before something that cannot easily be taken back.
  boolean confirm(Question question);

  /// Asks for a sentence: a reason, a ground for overriding a warning. Empty if given up.
  Optional<String> ask(TextQuestion question);

  /// Shows a small form. Empty if given up.
  <T> Optional<T> show(Panel<T> panel);

  Optional<Path> openFile(String title, List<FileKind> kinds);

  Optional<Path> saveFile(String title, String name, FileKind kind);

  Optional<Path> chooseFolder(String title);

  /// A question with two answers: the act, or leaving all as it is.
  record Question(String title, String sentence, String act, boolean dangerous) {}

  /// A question answered by a sentence of at most `limit` characters, which may not be blank.
  record TextQuestion(String title, String sentence, String label, String act, int limit) {}

  /// A kind of file: what people call it, and its ending without the dot.
  record FileKind(String words, String ending) {}

  /// A small form in a dialog: the button calls [#finish()], and the dialog closes when that
  /// gives
  /// a result.
  interface Panel<T> {
    String title();

    Node node();

    String act();

    /// The result, or empty while something is still wrong (the form then shows what).
    Optional<T> finish();
  }
}
