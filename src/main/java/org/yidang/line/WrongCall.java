package org.yidang.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yidang.words.Words;
import org.yidang.work.form.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a wrongly called command is answered: what is wrong, what was probably meant, and where to
/// read more; in the user's language.
final class WrongCall implements IParameterExceptionHandler {
  private final Ground ground;
  private final Words words;

  WrongCall(Ground ground) {
    this.ground = ground;
    this.words = ground.words();
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    boolean top = command.getParent() == null;
    String more = top ? "yidang help" : "yidang help " + command.getCommandName();
    ground.err().println(what(wrong, command));
    return ground.usage("line.call.more", more);
  }

  private String what(ParameterException wrong, CommandLine command) {
    return switch (wrong) {
      case MissingParameterException missing ->
          words.text(
              "line.call.missing",
              missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice ->
          words.text("line.call.twice", name(twice.getOverwritten()));
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
      default -> invalid(wrong, command);
    };
  }

  private String unmatched(UnmatchedArgumentException wrong, CommandLine command) {
    String typed = wrong.getUnmatched().isEmpty() ? "" : wrong.getUnmatched().getFirst();
    boolean option = typed.startsWith("-");
    boolean verb = !option && command.getParent() == null;
    String key =
        option ? "line.call.unknown-option" : verb ? "line.call.unknown-verb" : "line.call.surplus";
    return words.text(key, typed) + meant(typed, option || verb ? known(command) : List.of());
  }

  /// A wrong value of an option, or a wrong verb after `help`.
  private String invalid(ParameterException wrong, CommandLine command) {
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return helpless(wrong, command);
    }
    Object[] constants = argument.type().getEnumConstants();
    List<String> allowed =
        Stream.of(constants == null ? enums(argument) : constants).map(String::valueOf).toList();
    String value = wrong.getValue() == null ? "" : wrong.getValue();
    return allowed.isEmpty()
        ? words.text("line.call.value", name(argument), value)
        : words.text("line.call.choice", name(argument), value, String.join(", ", allowed));
  }

  /// `help` was asked about a verb that does not exist.
  private String helpless(ParameterException wrong, CommandLine command) {
    String verb = wrong.getValue();
    return verb == null
        ? words.text("line.call.wrong")
        : words.text("line.call.unknown-verb", verb) + meant(verb, known(command));
  }

  private static Object[] enums(ArgSpec argument) {
    Class<?>[] types = argument.auxiliaryTypes();
    Object[] constants = types.length == 0 ? null : types[0].getEnumConstants();
    return constants == null ? new Object[0] : constants;
  }

  private String meant(String typed, List<String> known) {
    return Nearest.of(typed, known).map(near -> words.text("line.call.meant", near)).orElse("");
  }

  private static List<String> known(CommandLine command) {
    CommandLine top = command.getParent() == null ? command : command.getParent();
    List<String> known = new ArrayList<>(top.getSubcommands().keySet());
    command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
    return known;
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
