package org.yidang.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The rules about the words: both languages say the same things, and code and words agree.
///
/// @param chinese texts by key
/// @param english texts by key
record WordRules(Map<String, String> chinese, Map<String, String> english) {
  /// Keys that code puts together from a name it has: of a constant, a rule, a trouble, a
  /// procedure, a field, a kind of row, a form on paper or a next step. They need not stand in the
  /// code as they are. The list in `messages.properties` says the same.
  static final Set<String> CONVENTIONS =
      Set.of(
          "enum",
          "finding",
          "trouble",
          "procedure",
          "told",
          "form",
          "field",
          "kind",
          "paper",
          "next");

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
  private static final Set<Modifier> CONSTANT =
      Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
  private static final Set<String> ASKING = Set.of("text", "find", "has");
  private static final Set<String> JUDGING = Set.of("block", "warn", "note", "fault");

  /// Keys that one language has and the other lacks, ready to be looked for.
  List<String> oneSided() {
    Set<String> either = new TreeSet<>(chinese.keySet());
    either.addAll(english.keySet());
    return either.stream()
        .filter(key -> !chinese.containsKey(key) || !english.containsKey(key))
        .map(key -> key + (chinese.containsKey(key) ? " is not in English" : " is not in Chinese"))
        .toList();
  }

  /// Texts whose places for arguments differ between the languages.
  List<String> differentPlaces() {
    return chinese.keySet().stream()
        .filter(english::containsKey)
        .filter(key -> !places(chinese.get(key)).equals(places(english.get(key))))
        .sorted()
        .map(key -> key + " has other places in English")
        .toList();
  }

  /// Texts that say nothing.
  List<String> blank() {
    return Stream.of(chinese, english)
        .flatMap(texts -> texts.entrySet().stream())
        .filter(text -> text.getValue().isBlank())
        .map(text -> text.getKey() + " is blank")
        .sorted()
        .distinct()
        .toList();
  }

  /// Keys that no code asks for.
  List<String> unused(List<Source> sources) {
    Set<String> written = new HashSet<>();
    sources.forEach(source -> source.literals((literal, text) -> written.add(text)));
    List<String> beginnings =
        written.stream().filter(text -> text.matches("[a-z]+\\.(.*\\.)?")).toList();
    return chinese.keySet().stream()
        .filter(key -> !byConvention(key))
        .filter(key -> !written.contains(key) && beginnings.stream().noneMatch(key::startsWith))
        .sorted()
        .map(key -> key + " is used nowhere")
        .toList();
  }

  /// Keys that code asks for and nobody wrote.
  List<String> missing(List<Source> sources) {
    List<String> wrongs = new ArrayList<>();
    for (Source source : sources) {
      calls(
          source,
          ASKING,
          (call, key) -> {
            boolean whole = call.getArguments().getFirst() instanceof LiteralTree;
            boolean there =
                whole
                    ? chinese.containsKey(key)
                    : chinese.keySet().stream().anyMatch(one -> one.startsWith(key));
            boolean isKey = whole ? KEY.matcher(key).matches() : key.matches("[a-z]+\\..*");
            if (isKey && !there) {
              wrongs.add(source.at(call) + " asks for " + key);
            }
          });
    }
    return wrongs;
  }

  /// Rules that find something and have no sentence, or no next step.
  List<String> speechless(List<Source> sources) {
    Set<String> wrongs = new TreeSet<>();
    for (Source source : sources) {
      calls(
          source,
          JUDGING,
          (call, rule) -> {
            boolean whole = call.getArguments().getFirst() instanceof LiteralTree;
            if (whole && !chinese.containsKey("finding." + rule)) {
              wrongs.add("finding." + rule + " is missing");
            }
          });
    }
    chinese.keySet().stream()
        .filter(key -> key.startsWith("finding.") || key.startsWith("trouble."))
        .forEach(
            key -> {
              boolean remedy = key.endsWith(".remedy");
              String other = remedy ? key.substring(0, key.length() - 7) : key + ".remedy";
              if (!chinese.containsKey(other)) {
                wrongs.add(other + " is missing");
              }
            });
    return List.copyOf(wrongs);
  }

  /// Labels of constants that do not exist, and constants that were left out.
  List<String> strangeLabels(List<Source> sources) {
    Map<String, Set<String>> enums = new TreeMap<>();
    sources.forEach(source -> collectEnums(source, enums));
    for (Class<? extends Enum<?>> type : List.of(Month.class, DayOfWeek.class)) {
      enums.put(
          type.getSimpleName(),
          Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet()));
    }
    Set<String> wrongs = new TreeSet<>();
    Set<String> labelled = new TreeSet<>();
    for (String key : chinese.keySet()) {
      String[] parts = key.split("\\.");
      if (parts[0].equals("enum")) {
        boolean known =
            parts.length == 3 && enums.getOrDefault(parts[1], Set.of()).contains(parts[2]);
        if (known) {
          labelled.add(parts[1]);
        } else {
          wrongs.add(key + " labels nothing");
        }
      }
    }
    for (String type : labelled) {
      enums.get(type).stream()
          .map(constant -> "enum." + type + "." + constant)
          .filter(key -> !chinese.containsKey(key))
          .forEach(key -> wrongs.add(key + " is missing"));
    }
    return List.copyOf(wrongs);
  }

  private static void collectEnums(Source source, Map<String, Set<String>> enums) {
    source.scan(
        new TreeScanner<>() {
          @Override
          public Void visitClass(ClassTree type, Void unused) {
            if (type.getKind() == Tree.Kind.ENUM) {
              String name = type.getSimpleName().toString();
              enums.computeIfAbsent(name, key -> new TreeSet<>()).addAll(constants(name, type));
            }
            return super.visitClass(type, unused);
          }
        });
  }

  private static Set<String> constants(String name, ClassTree type) {
    return type.getMembers().stream()
        .filter(member -> member instanceof VariableTree field && isConstant(name, field))
        .map(member -> ((VariableTree) member).getName().toString())
        .collect(Collectors.toSet());
  }

  private static boolean isConstant(String name, VariableTree field) {
    return field.getType() != null
        && field.getType().toString().equals(name)
        && field.getName().toString().matches("[A-Z][A-Z0-9_]*")
        && field.getModifiers().toString().isBlank() | field.getModifiers().getFlags().size() == 3;
  }

  /// Calls of these names whose first argument is a text, or a text that something is added to.
  private static void calls(
      Source source, Set<String> names, BiConsumer<MethodInvocationTree, String> each) {
    source.scan(
        new TreeScanner<>() {
          @Override
          public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            if (call.getMethodSelect() instanceof MemberSelectTree select
                && names.contains(select.getIdentifier().toString())
                && !call.getArguments().isEmpty()) {
              String text = beginning(call.getArguments().getFirst());
              if (!text.isEmpty()) {
                each.accept(call, text);
              }
            }
            return super.visitMethodInvocation(call, unused);
          }
        });
  }

  private static String beginning(ExpressionTree argument) {
    return switch (argument) {
      case LiteralTree literal when literal.getValue() instanceof String text -> text;
      case BinaryTree sum -> beginning(sum.getLeftOperand());
      default -> "";
    };
  }

  private static boolean byConvention(String key) {
    return CONVENTIONS.contains(key.substring(0, key.indexOf('.')));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
