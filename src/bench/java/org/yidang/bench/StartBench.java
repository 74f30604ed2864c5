package org.yidang.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// From process start to the first usable frame: the program with 12 and with 10 000 files beside a
/// bare JavaFX window, in one run, interleaved, each with and without an AOT cache of its own.
///
/// Run it with a display for the real window; without one it takes the headless platform.
public final class StartBench {
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final Pattern TOLD = Pattern.compile("first-frame-at (\\d+)");
  private static final Path WORK = Path.of("target", "bench").toAbsolutePath();

  private StartBench() {}

  public static void main(String[] args) throws Exception {
    Path few = BenchStore.with(12);
    Path many = BenchStore.with(10_000);
    Map<String, List<String>> runs = new LinkedHashMap<>();
    runs.put("bare", bare(List.of()));
    runs.put("12 files", ours(few, List.of()));
    Path bareCache = WORK.resolve("bare.aot");
    Path ourCache = WORK.resolve("ours.aot");
    train(bareCache, bare(List.of("-XX:AOTCacheOutput=" + bareCache)));
    train(
        ourCache,
        command(
            List.of("-XX:AOTCacheOutput=" + ourCache, "-Dyidang.train=true"),
            "org.yidang.start.Main"));
    runs.put("bare, AOT", bare(List.of("-XX:AOTCache=" + bareCache)));
    runs.put("12 files, AOT", ours(few, List.of("-XX:AOTCache=" + ourCache)));
    runs.put("10000 files, AOT", ours(many, List.of("-XX:AOTCache=" + ourCache)));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var run : runs.entrySet()) {
        times
            .computeIfAbsent(run.getKey(), name -> new ArrayList<>())
            .add(firstFrame(run.getValue()));
      }
    }
    times.forEach((name, values) -> System.out.println(name + ": ms " + Rounds.told(values)));
  }

  private static void train(Path cache, List<String> command) throws Exception {
    Files.deleteIfExists(cache);
    run(command);
  }

  private static List<String> bare(List<String> more) {
    return command(more, "org.yidang.bench.BareWindow");
  }

  private static List<String> ours(Path store, List<String> more) {
    List<String> flags = new ArrayList<>(more);
    flags.add("-Dyidang.first-frame=true");
    flags.add("-Dyidang.store=" + store);
    return command(flags, "org.yidang.start.Main");
  }

  private static List<String> command(List<String> flags, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("packaging", "jvm.options").toAbsolutePath());
    if (System.getenv("DISPLAY") == null) {
      command.addAll(
          List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"));
    }
    command.addAll(flags);
    command.add("-Dyidang.log=off");
    command.add("-cp");
    command.add(jars());
    command.add(main);
    return command;
  }

  /// An AOT cache holds for jars only: what lies in folders is packed first.
  private static String jars() {
    try {
      Path jar = WORK.resolve("bench.jar");
      if (!Files.exists(jar)) {
        List<String> pack =
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                "cf",
                jar.toString(),
                "-C",
                "target/classes",
                ".",
                "-C",
                "target/test-classes",
                "org/yidang/bench");
        new ProcessBuilder(pack).inheritIO().start().waitFor();
      }
      return jar
          + File.pathSeparator
          + String.join(
              File.pathSeparator,
              Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                  .filter(part -> part.endsWith(".jar"))
                  .toList());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double firstFrame(List<String> command) throws Exception {
    long begun = System.currentTimeMillis();
    Matcher told = TOLD.matcher(run(command));
    if (!told.find()) {
      throw new IllegalStateException("the window did not say when it was ready");
    }
    return Long.parseLong(told.group(1)) - begun;
  }

  private static String run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
