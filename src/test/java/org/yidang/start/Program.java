package org.yidang.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as a process of its own, with a home that a test owns.
final class Program {
  private final Path home;
  private final List<String> flags = new ArrayList<>();

  Program(Path home) {
    this.home = home;
  }

  /// How it ended.
  record Ended(int code, String out, String err) {}

  Program with(String flag) {
    flags.add(flag);
    return this;
  }

  /// Starts it with a pipe to its standard input.
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.home=" + home));
    command.addAll(List.of("-Duser.language=zh", "-Duser.country=CN"));
    command.add("-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("temp")));
    command.addAll(flags);
    String surefire = System.getProperty("surefire.test.class.path");
    command.addAll(
        List.of("-cp", surefire == null ? System.getProperty("java.class.path") : surefire));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(home.resolve("out").toFile());
    builder.redirectError(home.resolve("err").toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().remove("WAYLAND_DISPLAY");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  /// Waits for its end.
  Ended ended(Process process) throws IOException, InterruptedException {
    int code = process.waitFor();
    return new Ended(code, out(), Files.readString(home.resolve("err")));
  }

  /// What it has answered so far.
  String out() throws IOException {
    return Files.readString(home.resolve("out"), StandardCharsets.UTF_8);
  }

  Ended run(String typed, String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    try (var in = process.getOutputStream()) {
      in.write(typed.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It ended without reading.
      return ended(process);
    }
    return ended(process);
  }
}
