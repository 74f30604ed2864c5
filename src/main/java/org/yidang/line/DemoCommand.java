package org.yidang.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yidang.work.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `demo`: the sample disputes in a store that is thrown away afterwards.
@Command(
    name = "demo",
    description = {
      "Loads the twelve sample disputes into a throwaway store and opens the window.",
      "With --store the samples go into that new store, and it stays."
    })
final class DemoCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--no-window", description = "Load the samples and end.")
  private boolean noWindow;

  DemoCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() throws IOException {
    if (!noWindow && !ground.outside().hasDisplay()) {
      return ground.usage("line.no-display");
    }
    if (store.folder().isPresent()) {
      return show(store.folder().get());
    }
    Path temp = Files.createTempDirectory("yidang-demo");
    ground.stopping().atEnd(() -> deleteAtEnd(temp));
    try {
      return show(temp.resolve("store"));
    } finally {
      delete(temp);
    }
  }

  private int show(Path folder) {
    int loaded =
        ground.places().exists(folder)
            ? Ground.DONE
            : ground.with(Optional.of(folder), true, this::load);
    return loaded == Ground.DONE && !noWindow ? ground.outside().window(folder) : loaded;
  }

  private int load(Workplace place) throws IOException {
    ground.stopping().atEnd(place::close);
    try (Progress progress = ground.progress("line.demo.progress")) {
      boolean all =
          Samples.load(
              place,
              new Sentences(ground.words()),
              ground.stopping(),
              Samples.names(),
              (name, answer) -> told(name, answer, progress));
      if (!all) {
        return Ground.REFUSED;
      }
    }
    ground.err().println(ground.words().text("line.demo.loaded", Samples.names().size() - 1));
    return Ground.DONE;
  }

  private void told(String name, String answer, Progress progress) {
    progress.step();
    if (answer.contains("\"refused\"")) {
      progress.clear();
      ground.err().println(name + ": " + answer);
    }
  }

  private static void deleteAtEnd(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
