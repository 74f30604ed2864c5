package org.yidang.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `apply`: procedures from JSON lines.
@Command(
    name = "apply",
    description = {
      "Runs procedures from JSON lines, one object a line, and answers each with one JSON line.",
      "An answer with \"done\" is given only after the commit; a refusal changes nothing."
    })
final class ApplyCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "JSON lines in UTF-8; - reads standard input.")
  private String file = "-";

  @Option(names = "--stop", description = "End at the first refusal.")
  private boolean stop;

  @Option(names = "--create", description = "Make the store when the folder holds none.")
  private boolean create;

  @Option(
      names = "--take-over",
      description = {
        "Believe the lines when they say with \"at\" when a step was done: for taking over older",
        "files. The journal shows that the entries were taken over."
      })
  private boolean takeOver;

  ApplyCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() throws IOException {
    if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
      return ground.usage("line.no-file");
    }
    return ground.with(
        store.folder(),
        create,
        place -> {
          var apply = new Apply(place, new Sentences(ground.words()), takeOver);
          try (InputStream in =
              file.equals("-") ? ground.in() : Files.newInputStream(Path.of(file))) {
            Apply.Result result =
                apply.run(
                    new java.io.BufferedInputStream(in, 1 << 16),
                    stop,
                    answer -> {
                      ground.out().println(answer);
                      ground.out().flush();
                    });
            return result.refused() == 0 ? Ground.DONE : Ground.REFUSED;
          }
        });
  }
}
