package org.yidang.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yidang.desk.kit.Dialogs;

/// The program's dialogs, but for the system's own file chooser, which no test can see: a file is
/// saved in one folder under the name that is proposed, and never over another.
record SavingDialogs(Dialogs real, Path folder) implements Dialogs {
  @Override
  public void tell(String title, String sentence) {
    real.tell(title, sentence);
  }

  @Override
  public boolean confirm(Question question) {
    return real.confirm(question);
  }

  @Override
  public Optional<String> ask(TextQuestion question) {
    return real.ask(question);
  }

  @Override
  public <T> Optional<T> show(Panel<T> panel) {
    return real.show(panel);
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> saveFile(String title, String name, FileKind kind) {
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      throw new AssertionError("two papers are called " + name);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(file);
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return Optional.empty();
  }
}
