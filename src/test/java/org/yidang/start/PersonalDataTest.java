package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.paper.FilePapers;
import org.yidang.work.Workplace;
import org.yidang.work.port.OpenStore;

/// Nothing personal lies in clear in the log, among the temporary files or in the store, whatever
/// was typed and whatever failed.
@Timeout(180)
class PersonalDataTest {
  private static final List<String> CANARIES =
      List.of("金丝雀", "Canaria", "13812345678", "620000197803120012", "620000197803120013");
  private static final String LINES =
      """
      {"do":"set-up-office","station":"清屏县公安局青石派出所","committee":"青石镇人民调解委员会",\
      "area":"清屏县","letter":"青","userName":"林样调"}
      {"do":"open-file","as":"@f","source":"call-110","reportedAt":"2026-03-01 09:20","place":"Canaria 金丝雀",\
      "type":"neighbour","facts":"金丝雀 Canaria 的电话是 13812345678","parties":[\
      {"side":1,"name":"金丝雀","idNumber":"620000197803120012","phone":"13812345678"}]}
      {"do":"add-party","file":"@f","side":2,"name":"Canaria","idNumber":"620000197803120013"}
      {"do":"add-party","file":"金丝雀","side":2,"name":"Canaria"}
      {"do":"金丝雀","Canaria":"13812345678"}
      {"do":"open-file","金丝雀":"Canaria","facts":"a\\u0007金丝雀"}
      {"金丝雀 Canaria 13812345678
      """;

  @TempDir private Path home;
  private Program program;
  private Path store;

  @BeforeEach
  void setUp() {
    program = new Program(home).with("-Dyidang.log=" + home.resolve("log"));
    store = home.resolve(".yidang").resolve("store");
  }

  @Test
  void nothingTypedLiesInClear() throws Exception {
    Program.Ended ended = program.run(LINES, "apply", "-", "--create");
    assertThat(ended.out().lines()).hasSize(7);
    assertThat(ended.err()).isEmpty();
    try (Workplace place = new H2Places(FilePapers::new).open(store)) {
      place.drafts().save("open-file", "{\"facts\":\"金丝雀 Canaria 13812345678\"}");
    }
    assertNothingInClear();
  }

  @Test
  void aWordInClearIsFound() throws Exception {
    Files.createDirectories(store);
    Files.writeString(store.resolve("yidang.mv.db"), "x");
    assertNothingInClear();
    Files.writeString(home.resolve("left.tmp"), "12 Canaria", StandardCharsets.UTF_16LE);
    assertThatExceptionOfType(AssertionError.class).isThrownBy(this::assertNothingInClear);
    Files.move(home.resolve("left.tmp"), store.resolve("金丝雀.pdf"));
    Files.writeString(store.resolve("金丝雀.pdf"), "");
    assertThatExceptionOfType(AssertionError.class).isThrownBy(this::assertNothingInClear);
  }

  @Test
  void nothingTypedLiesInClearAfterAKill() throws Exception {
    Process process = program.start("apply", "-", "--create");
    OutputStream in = process.getOutputStream();
    in.write(LINES.getBytes(StandardCharsets.UTF_8));
    in.flush();
    while (process.isAlive() && program.out().lines().count() < 7) {
      Thread.sleep(20);
    }
    process.toHandle().destroyForcibly();
    process.waitFor();
    assertNothingInClear();
  }

  @Test
  void troubleOfTheStoreIsLoggedWithoutAWordOfIt() throws Exception {
    program.run(LINES, "apply", "-", "--create");
    try (OpenStore open = org.yidang.store.Stores.open(store)) {
      assertThat(open.folder()).isEqualTo(store);
      assertThat(program.run("", "list", "--find", "金丝雀").code()).isEqualTo(3);
    }
    scratch(store.resolve("yidang.mv.db"));
    Program.Ended ended = program.run(LINES, "apply", "-");
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.err()).contains("[S-");
    assertThat(log()).contains("S-LOCKED", "StoreTrouble");
    assertNothingInClear();
  }

  @Test
  void aFailureThatNobodyExpectedIsLoggedWithoutItsMessage() throws Exception {
    program.run(LINES, "apply", "-", "--create");
    Program.Ended ended =
        program.with("-Djava.io.tmpdir=/nowhere/金丝雀").run("", "demo", "--no-window");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("程序出错").doesNotContain("Exception", "\tat ");
    assertThat(log()).contains("failure ", "NoSuchFileException", "DemoCommand.call");
    assertNothingInClear();
  }

  @Test
  void papersAreNamedByTheirNumberAndNothingElseIsLeft(@TempDir Path papers) throws Exception {
    program.run(LINES, "apply", "-", "--create");
    String file = program.run("", "list", "--json").out().split("\"")[3];
    Program.Ended ended = program.run("", "print", file, "--out", papers.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    try (Stream<Path> made = Files.list(papers)) {
      assertThat(made.map(Path::getFileName).map(Path::toString))
          .isNotEmpty()
          .noneMatch(name -> CANARIES.stream().anyMatch(name::contains));
    }
    assertNothingInClear();
  }

  /// Spoils the middle of a file.
  private static void scratch(Path file) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) (access.length() - 8_192)];
      access.seek(4_096);
      access.write(noise);
    }
  }

  private String log() throws IOException {
    return Files.readString(home.resolve("log").resolve("yidang.log"));
  }

  private void assertNothingInClear() throws IOException {
    Canaries.assertNowhere(home, home.resolve("out"), CANARIES);
  }
}
