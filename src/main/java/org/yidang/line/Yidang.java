package org.yidang.line;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `yidang` with its verbs; without a verb the window opens.
public final class Yidang {
  @Command(
      name = "yidang",
      description = {
        "One dispute, one file: the mediation room of a police station.",
        "Without a verb the window opens."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      footer = {
        "",
        "Exit codes: 0 done, 1 something was refused or broken off, 2 called wrongly,",
        "3 store unusable."
      })
  private static final class Top implements Callable<Integer> {
    private final Ground ground;

    Top(Ground ground) {
      this.ground = ground;
    }

    @Override
    public Integer call() {
      return new OpenCommand(ground).call();
    }
  }

  private Yidang() {}

  /// Runs a verb.
  ///
  /// @return the exit code
  public static int run(Ground ground, String... args) {
    return line(ground).execute(args);
  }

  static CommandLine line(Ground ground) {
    CommandLine line = new CommandLine(new Top(ground));
    for (Object verb : verbs(ground)) {
      line.addSubcommand(verb);
    }
    line.getSubcommands()
        .values()
        .forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(ground.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(ground.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(new WrongCall(ground));
    line.setExecutionExceptionHandler(
        (failure, _, _) -> ground.refused("line.crash", ground.outside().note(failure)));
    return line;
  }

  private static List<Object> verbs(Ground ground) {
    return List.of(
        new OpenCommand(ground),
        new ApplyCommand(ground),
        new ListCommand(ground),
        new ShowCommand(ground),
        new TimelineCommand(ground),
        new PrintCommand(ground),
        new VerifyCommand(ground),
        new DemoCommand(ground));
  }

  /// The version as the jar says it.
  private static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Yidang.class.getPackage().getImplementationVersion();
      return new String[] {"yidang " + (version == null ? "0.1.0" : version)};
    }
  }
}
