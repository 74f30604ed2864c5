package org.yidang.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file as text and as syntax tree.
record Source(String name, String text, CompilationUnitTree tree, SourcePositions positions) {

  /// Every Java file below a folder.
  static List<Source> under(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<JavaFileObject> files = new ArrayList<>();
      for (Path path : walk.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.add(new Text(name, Files.readString(path)));
      }
      return parse(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file that exists only in a test.
  static Source of(String name, String text) {
    return parse(List.of(new Text(name, text))).getFirst();
  }

  private static List<Source> parse(List<JavaFileObject> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<Source> sources = new ArrayList<>();
    try {
      for (CompilationUnitTree tree : task.parse()) {
        JavaFileObject file = tree.getSourceFile();
        String name = file.toUri().getPath().substring(1);
        sources.add(new Source(name, file.getCharContent(true).toString(), tree, positions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  String packageName() {
    return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
  }

  /// Whether the file stands in a package below one of these, each given below a base.
  boolean isIn(String base, String... rooms) {
    return Stream.of(rooms)
        .map(room -> base + "." + room)
        .anyMatch(room -> packageName().equals(room) || packageName().startsWith(room + "."));
  }

  long lines() {
    return text.lines().count();
  }

  long firstLine(Tree part) {
    return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
  }

  long lastLine(Tree part) {
    return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
  }

  /// Where a part stands, for people.
  String at(Tree part) {
    return name + ":" + firstLine(part);
  }

  void scan(TreeScanner<Void, Void> scanner) {
    scanner.scan(tree, null);
  }

  /// Hands on every string and character that is written in the code.
  void literals(BiConsumer<Tree, String> each) {
    scan(
        new TreeScanner<>() {
          @Override
          public Void visitLiteral(LiteralTree literal, Void unused) {
            if (literal.getValue() instanceof String || literal.getValue() instanceof Character) {
              each.accept(literal, literal.getValue().toString());
            }
            return null;
          }
        });
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String name, String text) {
      super(URI.create("text:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
