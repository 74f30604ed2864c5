package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process: what it says without a display, how it ends, and what it does when it
/// is told to end.
@EnabledOnOs(OS.LINUX)
@Timeout(180)
class ProcessTest {
  private static final long SIGINT_BIT = 2;
  private static final String OFFICE =
      """
      {"do":"set-up-office","station":"清屏县公安局青石派出所","committee":"青石镇人民调解委员会",\
      "area":"清屏县","letter":"青","userName":"林样调"}
      """;

  @TempDir private Path home;
  private Program program;

  @BeforeEach
  void setUp() {
    program = new Program(home).with("-Dyidang.log=off");
  }

  @Test
  void withoutADisplayOneSentenceNamesTheVerbs() throws Exception {
    for (List<String> call : List.of(List.<String>of(), List.of("open"), List.of("demo"))) {
      Program.Ended ended = program.run("", call.toArray(String[]::new));
      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err().lines()).hasSize(1);
      assertThat(ended.err()).contains("显示器", "apply、list、show、timeline、print、verify");
    }
    assertThat(home.resolve(".yidang")).as("asking makes no store").doesNotExist();
  }

  @Test
  void linesGoThroughAPipeInUtf8() throws Exception {
    Program.Ended ended = program.run(OFFICE + "{\"do\":\"triaje\"}\n", "apply", "-", "--create");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().lines()).hasSize(2);
    assertThat(ended.out()).contains("\"seq\":1", "do：没有这个手续，相近的是 triage。");
    assertThat(ended.err()).isEmpty();
    assertThat(program.run("", "verify").out()).startsWith("记录与数据一致：1 条记录");
  }

  @Test
  void anInterruptedApplyFinishesTheLineInHandAndEndsWithOne() throws Exception {
    Process process = program.start("apply", "-", "--create");
    try (OutputStream in = process.getOutputStream()) {
      in.write(OFFICE.getBytes(StandardCharsets.UTF_8));
      in.write("{\"do\":\"add-cell\",\"name\":\"half".getBytes(StandardCharsets.UTF_8));
      in.flush();
      while (!program.out().contains("\"seq\":1")) {
        Thread.sleep(20);
      }
      interrupt(process);
      Program.Ended ended = program.ended(process);
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.out()).isEqualTo("{\"line\":1,\"done\":\"set-up-office\",\"seq\":1}\n");
      assertThat(ended.err()).isEmpty();
    }
    assertThat(program.run("", "verify").code()).isZero();
  }

  @Test
  void anInterruptedStreamIsAnsweredUpToItsLastCommit() throws Exception {
    Process process = program.start("apply", "-", "--create");
    Thread feeder =
        Thread.ofVirtual()
            .start(
                () -> {
                  try (OutputStream in = process.getOutputStream()) {
                    in.write(OFFICE.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; ; i++) {
                      String line = "{\"do\":\"add-cell\",\"name\":\"警格" + i + "\"}\n";
                      in.write(line.getBytes(StandardCharsets.UTF_8));
                    }
                  } catch (java.io.IOException e) {
                    // The program has ended, as it should.
                    return;
                  }
                });
    while (!program.out().contains("\"seq\":20,") && !program.out().contains("\"seq\":20}")) {
      Thread.sleep(20);
    }
    interrupt(process);
    Program.Ended ended = program.ended(process);
    feeder.join();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).isEmpty();
    long answers = ended.out().lines().filter(line -> line.contains("\"done\"")).count();
    assertThat(ended.out()).endsWith("}\n");
    assertThat(program.run("", "verify", "--json").out())
        .contains("\"sound\":true", "\"entries\":" + answers + ",");
  }

  @Test
  void anInterruptedDemoLeavesNothingBehind() throws Exception {
    Process process = program.start("demo", "--no-window");
    Path temp = home.resolve("temp");
    while (!holdsStore(temp)) {
      Thread.sleep(20);
    }
    interrupt(process);
    assertThat(program.ended(process).code()).isEqualTo(1);
    try (var left = Files.list(temp)) {
      assertThat(left.filter(path -> path.getFileName().toString().startsWith("yidang"))).isEmpty();
    }
  }

  private static boolean holdsStore(Path temp) throws Exception {
    try (var files = Files.find(temp, 3, (path, _) -> path.endsWith("highwater"))) {
      return files.findAny().isPresent();
    }
  }

  /// Ctrl+C; where the tests themselves were started deaf to it, the other way to end a program.
  private static void interrupt(Process process) throws Exception {
    String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
    Matcher ignored = Pattern.compile("SigIgn:\\s*([0-9a-f]+)").matcher(status);
    assertThat(ignored.find()).isTrue();
    boolean deaf = (Long.parseUnsignedLong(ignored.group(1), 16) & SIGINT_BIT) != 0;
    String pid = String.valueOf(process.pid());
    ProcessBuilder kill = new ProcessBuilder("kill", deaf ? "-TERM" : "-INT", pid);
    assertThat(kill.start().waitFor()).isZero();
  }
}
