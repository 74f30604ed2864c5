package org.yidang.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// From process start to the first usable frame: the program with 12 and with 10 000 files beside a
/// bare JavaFX window, in one run, in turns, each with and without an AOT cache of its own.
///
/// Run it with a display for the real window; without one it takes the headless platform.
public final class StartBench {
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final Pattern TOLD = Pattern.compile("first-frame-at (\\d+)");
  private static final Path WORK = Path.of("target", "bench").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final String classPath;

  private StartBench(String classPath) {
    this.classPath = classPath;
  }

  public static void main(String[] args) throws Exception {
    Path few = BenchStore.with(12);
    Path many = BenchStore.with(10_000);
    new StartBench(packed()).run(few, many);
  }

  private void run(Path few, Path many) throws Exception {
    Path bareCache = WORK.resolve("bare.aot");
    Path ourCache = WORK.resolve("ours.aot");
    train(bareCache, bare(List.of("-XX:AOTCacheOutput=" + bareCache)));
    train(
        ourCache,
        command(
            List.of(
                "-XX:AOTCacheOutput=" + ourCache,
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-Dyidang.train=true"),
            "org.yidang.start.Main"));
    Map<String, List<String>> runs = new LinkedHashMap<>();
    runs.put("bare, no cache", bare(List.of()));
    runs.put("12 files, no cache", ours(few, List.of()));
    runs.put("bare", bare(with(bareCache)));
    runs.put("12 files", ours(few, with(ourCache)));
    runs.put("10000 files", ours(many, with(ourCache)));
    Map<String, List<Shown>> shown = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (var run : runs.entrySet()) {
        shown
            .computeIfAbsent(run.getKey(), name -> new ArrayList<>())
            .add(firstFrame(run.getValue()));
      }
    }
    System.out.println("| | ms, median | least | CPU s | resident MB | beside bare, ms | CPU |");
    System.out.println("|---|---|---|---|---|---|---|");
    tell("bare window", shown.get("bare"), shown.get("bare"));
    tell("12 files", shown.get("12 files"), shown.get("bare"));
    tell("10 000 files", shown.get("10000 files"), shown.get("bare"));
    tell("bare window, no cache", shown.get("bare, no cache"), shown.get("bare, no cache"));
    tell("12 files, no cache", shown.get("12 files, no cache"), shown.get("bare, no cache"));
  }

  /// A row of the table in `docs/performance.md`.
  private static void tell(String name, List<Shown> rounds, List<Shown> bare) {
    double ms = Rounds.median(each(rounds, Shown::ms));
    double cpu = Rounds.median(each(rounds, Shown::cpu));
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.2f | %.0f | %.1f | %.1f |%n",
        name,
        ms,
        Rounds.percentile(each(rounds, Shown::ms), 0),
        cpu,
        Rounds.median(each(rounds, Shown::resident)),
        ms / Rounds.median(each(bare, Shown::ms)),
        cpu / Rounds.median(each(bare, Shown::cpu)));
  }

  private static List<Double> each(List<Shown> rounds, ToDoubleFunction<Shown> what) {
    return rounds.stream().mapToDouble(what).boxed().toList();
  }

  /// One start when its first usable frame was there: milliseconds since the process began, its
  /// CPU seconds and resident megabytes (no number where the system does not tell).
  private record Shown(double ms, double cpu, double resident) {}

  /// With a cache that must be accepted: otherwise the program would not start.
  private static List<String> with(Path cache) {
    return List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
  }

  private static void train(Path cache, List<String> command) throws Exception {
    Files.deleteIfExists(cache);
    Process training =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (training.waitFor() != 0 || !Files.exists(cache)) {
      throw new IllegalStateException("no AOT cache was made");
    }
  }

  private List<String> bare(List<String> more) {
    return command(more, "org.yidang.bench.BareWindow");
  }

  private List<String> ours(Path store, List<String> more) {
    List<String> flags = new ArrayList<>(more);
    flags.add("-Dyidang.first-frame=true");
    flags.add("-Dyidang.store=" + store);
    return command(flags, "org.yidang.start.Main");
  }

  private List<String> command(List<String> flags, String main) {
    List<String> command = new ArrayList<>();
    command.add(JAVA.resolve("java").toString());
    command.add("@" + Path.of("packaging", "jvm.options").toAbsolutePath());
    if (System.getenv("DISPLAY") == null) {
      command.addAll(
          List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true"));
    }
    command.addAll(flags);
    command.add("-Dyidang.log=off");
    command.add("-Duser.home=" + WORK.resolve("home"));
    command.add("-cp");
    command.add(classPath);
    command.add(main);
    return command;
  }

  /// An AOT cache holds for jars only: what lies in folders is packed first.
  private static String packed() throws Exception {
    Path jar = WORK.resolve("bench.jar");
    List<String> pack =
        List.of(
            JAVA.resolve("jar").toString(),
            "cf0",
            jar.toString(),
            "-C",
            "target/classes",
            ".",
            "-C",
            "target/test-classes",
            "org/yidang/bench");
    if (new ProcessBuilder(pack).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("the program could not be packed");
    }
    return jar
        + File.pathSeparator
        + String.join(
            File.pathSeparator,
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .toList());
  }

  private static Shown firstFrame(List<String> command) throws Exception {
    long begun = System.currentTimeMillis();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        Matcher told = TOLD.matcher(line);
        if (told.find()) {
          return new Shown(
              Long.parseLong(told.group(1)) - begun, cpu(process), resident(process.pid()));
        }
      }
    } finally {
      process.waitFor();
    }
    throw new IllegalStateException("the window did not say when it was ready");
  }

  private static double cpu(Process process) {
    return process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(Double.NaN);
  }

  private static double resident(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }
}
