package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
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
    if (store.folder().isPresent()) {
      return show(store.folder().get());
    }
    Path temp = Files.createTempDirectory("yidang-demo");
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
    return loaded == Ground.DONE && !noWindow ? ground.window().open(folder) : loaded;
  }

  private int load(Workplace place) throws IOException {
    int refused = 0;
    for (String name : Samples.names()) {
      try (InputStream in = Samples.open(name)) {
        refused +=
            new Apply(place, new Sentences(ground.words()), true)
                .run(in, true, answer -> tellRefusal(name, answer))
                .refused();
      }
    }
    ground.err().println(ground.words().text("line.demo.loaded", Samples.names().size() - 1));
    return refused == 0 ? Ground.DONE : Ground.REFUSED;
  }

  private void tellRefusal(String name, String answer) {
    if (answer.contains("\"refused\"")) {
      ground.err().println(name + ": " + answer);
    }
  }

  private static void delete(Path folder) throws IOException {
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
