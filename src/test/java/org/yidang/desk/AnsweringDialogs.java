package org.yidang.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yidang.desk.kit.Dialogs;
import org.yidang.desk.kit.procedure.Bench;

/// Somebody who answers every question at once: gives a reason, agrees, takes the proposed name.
public final class AnsweringDialogs implements Dialogs {
  public static final String REASON = "双方均在场，坚持办理";

  /// What was asked or proposed.
  public final List<String> asked = new ArrayList<>();

  private final Function<String, Path> places;

  /// @param places where a file of a proposed name shall go
  public AnsweringDialogs(Function<String, Path> places) {
    this.places = places;
  }

  /// The same bench with somebody who answers.
  public Bench at(Bench bench) {
    return new Bench(
        bench.place(), bench.background(), bench.words(), this, bench.notices(), bench.navigator());
  }

  @Override
  public void tell(String title, String sentence) {
    asked.add(sentence);
  }

  @Override
  public boolean confirm(Question question) {
    asked.add(question.sentence());
    return true;
  }

  @Override
  public Optional<String> ask(TextQuestion question) {
    asked.add(question.sentence());
    return Optional.of(REASON);
  }

  @Override
  public <T> Optional<T> show(Panel<T> panel) {
    throw new AssertionError("nobody can answer a form at once");
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> saveFile(String title, String name, FileKind kind) {
    asked.add(name);
    return Optional.of(places.apply(name));
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    return Optional.empty();
  }
}
