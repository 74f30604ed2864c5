package org.yidang.line;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A verb in `docs/commands.md`: how to call it, what it does, and its own options.
final class VerbText {
  /// What every verb has, said once for all.
  private static final List<String> EVERYWHERE = List.of("--help", "--version", "--store");

  private VerbText() {}

  static String of(CommandLine verb) {
    CommandSpec spec = verb.getCommandSpec();
    List<ArgSpec> arguments = new ArrayList<>(spec.positionalParameters());
    spec.options().stream()
        .filter(option -> !EVERYWHERE.contains(option.longestName()))
        .forEach(arguments::add);
    StringBuilder text = new StringBuilder();
    text.append("### `").append(spec.name()).append("`\n\n`yidang ").append(spec.name());
    arguments.forEach(argument -> text.append(' ').append(call(argument)));
    text.append("`\n\n").append(sentence(spec.usageMessage().description())).append("\n\n");
    for (ArgSpec argument : arguments) {
      text.append("- `").append(name(argument)).append("`: ");
      text.append(sentence(argument.description())).append('\n');
    }
    return text.append(arguments.isEmpty() ? "" : "\n").toString();
  }

  private static String call(ArgSpec argument) {
    return argument.required() ? name(argument) : "[" + name(argument) + "]";
  }

  private static String name(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option when option.arity().max() == 0 -> option.longestName();
      case OptionSpec option -> option.longestName() + " " + option.paramLabel();
      case PositionalParamSpec place -> place.paramLabel().replaceAll("[\\[\\]]", "");
      default -> argument.paramLabel();
    };
  }

  private static String sentence(String[] lines) {
    return String.join(" ", lines).replace("%n", "").strip();
  }
}
