package org.yidang.line;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yidang.work.Workplace;
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
  private static final String STANDARD_INPUT = "-";
  private static final int BUFFER = 1 << 16;

  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "JSON lines in UTF-8; - reads standard input.")
  private String file = STANDARD_INPUT;

  @Option(names = "--stop", description = "End at the first refusal.")
  private boolean stop;

  @Option(names = "--create", description = "Make the store when the folder holds none.")
  private boolean create;

  @Option(
      names = "--take-over",
      description =
          "Believe the lines when they say with \"at\" when a step was done, as long as that is"
              + " over: for taking over older files. The journal shows what was taken over.")
  private boolean takeOver;

  ApplyCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    boolean readable =
        file.equals(STANDARD_INPUT)
            || Files.isReadable(Path.of(file)) && !Files.isDirectory(Path.of(file));
    return readable
        ? ground.with(store.folder(), create, this::apply)
        : ground.usage("line.no-file");
  }

  private int apply(Workplace place) throws IOException {
    ground.stopping().atEnd(place::close);
    Apply.Trust trust = takeOver ? Apply.Trust.THE_PAST : Apply.Trust.NOT_AT_ALL;
    var apply = new Apply(place, new Sentences(ground.words()), trust, ground.stopping());
    try (InputStream in = input();
        Progress progress = ground.progress("line.apply.progress")) {
      Apply.Result result = apply.run(in, stop, answer -> tell(answer, progress));
      return result.refused() == 0 && result.whole() ? Ground.DONE : Ground.REFUSED;
    }
  }

  private InputStream input() throws IOException {
    InputStream in =
        file.equals(STANDARD_INPUT) ? ground.in() : Files.newInputStream(Path.of(file));
    return new BufferedInputStream(in, BUFFER);
  }

  private void tell(String answer, Progress progress) {
    PrintStream out = ground.out();
    out.println(answer);
    out.flush();
    if (!ground.streams().watched().out()) {
      progress.step();
    }
  }
}
