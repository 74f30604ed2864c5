package org.yidang.house;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/// The rules about what stands in a file, for any house: the real one and the canaries.
///
/// Each gives a sentence with file and line for whatever breaks it.
///
/// @param base the package that holds the rooms
record FileRules(String base) {
  static final int FILE_LINES = 400;
  static final int METHOD_LINES = 70;
  static final int PARAMETERS = 7;

  private static final Set<String> EVERYTHING =
      Set.of(
          "Exception",
          "RuntimeException",
          "Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "java.lang.Throwable");

  /// `Helper` is missing from the list, because a helper (参加人) is somebody in our law.
  private static final Pattern EMPTY_NAME =
      Pattern.compile("(\\w*(Utils?|Manager|Impl|Common|Commons)|\\w+Base|Base\\w*|Abstract\\w*)");

  private static final Pattern CHINESE =
      Pattern.compile("[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFFEE]");

  /// Rule 9: a catch names what it can handle.
  List<String> catchesEverything(Source source) {
    if (source.isIn(base, "desk.kit", "start")) {
      return List.of();
    }
    List<String> wrongs = new ArrayList<>();
    source.scan(
        new TreeScanner<>() {
          @Override
          public Void visitCatch(CatchTree caught, Void unused) {
            if (names(caught.getParameter().getType()).stream().anyMatch(EVERYTHING::contains)) {
              wrongs.add(source.at(caught) + " catches everything");
            }
            return super.visitCatch(caught, unused);
          }
        });
    return wrongs;
  }

  private static List<String> names(Tree type) {
    return type instanceof UnionTypeTree union
        ? union.getTypeAlternatives().stream().map(Object::toString).toList()
        : List.of(type.toString());
  }

  /// Rule 9: nothing is printed but by the command line and at the start, and no stack trace.
  List<String> prints(Source source) {
    boolean mayPrint = source.isIn(base, "line", "start");
    List<String> wrongs = new ArrayList<>();
    source.scan(
        new TreeScanner<>() {
          @Override
          public Void visitMemberSelect(MemberSelectTree select, Void unused) {
            String whole = select.toString();
            boolean stream = whole.matches("(java\\.lang\\.)?System\\.(out|err)");
            if (stream && !mayPrint || select.getIdentifier().contentEquals("printStackTrace")) {
              wrongs.add(source.at(select) + " prints");
            }
            return super.visitMemberSelect(select, unused);
          }

          @Override
          public Void visitIdentifier(IdentifierTree name, Void unused) {
            if (name.getName().contentEquals("printStackTrace")) {
              wrongs.add(source.at(name) + " prints");
            }
            return super.visitIdentifier(name, unused);
          }
        });
    return wrongs;
  }

  /// Rule 10: a file can be read in one sitting.
  List<String> isTooLong(Source source) {
    return source.lines() > FILE_LINES
        ? List.of(source.name() + " has " + source.lines() + " lines, of " + FILE_LINES)
        : List.of();
  }

  /// Rule 10: a method can be seen at once.
  List<String> hasLongMethods(Source source) {
    List<String> wrongs = new ArrayList<>();
    source.scan(
        new TreeScanner<>() {
          @Override
          public Void visitMethod(MethodTree method, Void unused) {
            long lines = source.lastLine(method) - source.firstLine(method) + 1;
            if (lines > METHOD_LINES) {
              wrongs.add(source.at(method) + " has " + lines + " lines, of " + METHOD_LINES);
            }
            return super.visitMethod(method, unused);
          }
        });
    return wrongs;
  }

  /// Rule 10: what is made needs few things. Records of the model, rows that the store hands out
  /// and forms on paper are exempt: law and form prescribe their fields.
  List<String> needsTooMuch(Source source) {
    boolean prescribed = source.isIn(base, "model", "work.port", "paper.form");
    List<String> wrongs = new ArrayList<>();
    source.scan(
        new TreeScanner<>() {
          @Override
          public Void visitClass(ClassTree type, Void unused) {
            if (type.getKind() == Tree.Kind.RECORD && !prescribed) {
              check(type, components(type));
            }
            return super.visitClass(type, unused);
          }

          @Override
          public Void visitMethod(MethodTree method, Void unused) {
            if (method.getName().contentEquals("<init>") && !prescribed) {
              check(method, method.getParameters().size());
            }
            return super.visitMethod(method, unused);
          }

          private void check(Tree part, long count) {
            if (count > PARAMETERS) {
              wrongs.add(source.at(part) + " needs " + count + " things, of " + PARAMETERS);
            }
          }
        });
    return wrongs;
  }

  private static long components(ClassTree type) {
    return type.getMembers().stream()
        .filter(member -> member instanceof VariableTree)
        .filter(
            member -> !((VariableTree) member).getModifiers().getFlags().contains(Modifier.STATIC))
        .count();
  }

  /// Rule 10: what the desk says stands in the words.
  List<String> speaksChinese(Source source) {
    if (!source.isIn(base, "desk")) {
      return List.of();
    }
    List<String> wrongs = new ArrayList<>();
    source.literals(
        (literal, text) -> {
          if (CHINESE.matcher(text).find()) {
            wrongs.add(source.at(literal) + " speaks Chinese");
          }
        });
    return wrongs;
  }

  /// A name says what a thing is for.
  List<String> hasEmptyNames(Source source) {
    return source.tree().getTypeDecls().stream()
        .filter(type -> type instanceof ClassTree)
        .filter(type -> EMPTY_NAME.matcher(((ClassTree) type).getSimpleName()).matches())
        .map(type -> source.at(type) + " has a name that says nothing")
        .toList();
  }

  /// Each public type says what it is for and what always holds.
  List<String> isSilent(Source source) {
    List<String> lines = source.text().lines().toList();
    return source.tree().getTypeDecls().stream()
        .filter(type -> type instanceof ClassTree)
        .filter(type -> ((ClassTree) type).getModifiers().getFlags().contains(Modifier.PUBLIC))
        .filter(type -> !lineBefore(lines, source.firstLine(type)).startsWith("///"))
        .map(type -> source.at(type) + " has no comment")
        .toList();
  }

  private static String lineBefore(List<String> lines, long line) {
    return line < 2 ? "" : lines.get((int) line - 2).strip();
  }

  /// Each package says which room it belongs to and that nothing in it is null unsaid.
  List<String> packagesWithoutWord(List<Source> sources) {
    Set<String> packages = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    for (Source source : sources) {
      packages.add(source.packageName());
      boolean speaks = source.text().startsWith("///") && source.text().contains("@NullMarked");
      if (source.name().endsWith("package-info.java") && speaks) {
        marked.add(source.packageName());
      }
    }
    packages.removeAll(marked);
    return packages.stream().map(name -> name + " has no package-info with a word").toList();
  }
}
