package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.words.Language;
import org.yidang.work.Workplace;

class ApplyCommandTest {
  private static final String OFFICE =
      """
      {"do":"set-up-office","station":"清屏县公安局青石派出所","committee":"青石镇人民调解委员会",\
      "area":"清屏县","letter":"青","userName":"林样调"}
      """;
  private static final String CELL = "{\"do\":\"add-cell\",\"name\":\"青石镇第二警格\"}\n";

  @TempDir private Path temp;
  private TestGround ground;

  @BeforeEach
  void setUp() {
    ground = TestGround.of(new TestPlaces(temp.resolve("store"), new NoPapers()));
  }

  @Test
  void linesAreReadFromStandardInput() {
    assertThat(ground.typing(OFFICE).run("apply", "-", "--create")).isZero();
    assertThat(ground.out()).isEqualTo("{\"line\":1,\"done\":\"set-up-office\",\"seq\":1}\n");
    assertThat(ground.err()).isEmpty();
  }

  @Test
  void linesAreReadFromAFile() throws Exception {
    Path file = Files.writeString(temp.resolve("办公室 1.jsonl"), OFFICE + CELL);
    assertThat(ground.run("apply", file.toString(), "--create")).isZero();
    assertThat(ground.out().lines()).hasSize(2);
  }

  @Test
  void oneRefusalIsEnoughForTheExitCode() {
    assertThat(ground.typing(OFFICE + "{}\n" + CELL).run("apply", "-", "--create"))
        .isEqualTo(Ground.REFUSED);
    assertThat(ground.out().lines()).hasSize(3);
  }

  @Test
  void stopEndsAtTheFirstRefusal() {
    assertThat(ground.typing(OFFICE + "{}\n" + CELL).run("apply", "-", "--create", "--stop"))
        .isEqualTo(Ground.REFUSED);
    assertThat(ground.out().lines()).hasSize(2);
  }

  @Test
  void aFileThatCannotBeReadIsAWrongCall() throws Exception {
    for (String name : new String[] {temp.resolve("none").toString(), temp.toString()}) {
      assertThat(ground.run("apply", name, "--create")).isEqualTo(Ground.USAGE);
      assertThat(ground.err()).isEqualTo("没有这个文件，或者不能读取。请检查文件名。\n");
    }
    assertThat(temp.resolve("store")).doesNotExist();
  }

  @Test
  void withoutAFileTheCallIsWrong() {
    assertThat(ground.run("apply")).isEqualTo(Ground.USAGE);
    assertThat(ground.err()).startsWith("缺少 FILE。");
  }

  @Test
  void aStoreIsMadeOnlyWhenAskedFor() {
    assertThat(ground.typing(OFFICE).run("apply", "-")).isEqualTo(Ground.NO_STORE);
    assertThat(temp.resolve("store")).doesNotExist();
    assertThat(ground.typing(OFFICE).run("apply", "-", "--create")).isZero();
    assertThat(ground.typing(CELL).run("apply", "-", "--create")).as("kept").isZero();
  }

  @Test
  void takingOverMustBeAskedFor() {
    String line = CELL.replace("{", "{\"at\":\"2026-03-01 09:00\",");
    ground.typing(OFFICE).run("apply", "-", "--create");
    assertThat(ground.typing(line).run("apply", "-")).isEqualTo(Ground.REFUSED);
    assertThat(ground.out()).contains("line.at-needs-take-over");
    assertThat(ground.typing(line).run("apply", "-", "--take-over")).isZero();
    try (Workplace place = new TestPlaces(temp, new NoPapers()).open(temp.resolve("store"))) {
      assertThat(place.books().entriesAfter(1, 9).getLast().at()).hasToString("2026-03-01T09:00");
    }
  }

  @Test
  void englishUsersAreAnsweredInEnglish() {
    ground.in(Language.ENGLISH).typing("{\"do\":\"triaje\"}\n").run("apply", "-", "--create");
    assertThat(ground.out())
        .contains("do: There is no such procedure; the nearest is triage.", "Write triage, or");
  }

  @Test
  void aFileSavedOnWindowsIsReadToo() {
    String typed = "\uFEFF" + OFFICE.replace("\n", "\r\n") + "\r\n" + CELL.strip();
    assertThat(ground.typing(typed).run("apply", "-", "--create")).isZero();
    assertThat(ground.out()).contains("\"line\":3,\"done\":\"add-cell\"");
  }

  @Test
  void nothingIsSaidOfProgressWhereNobodyWatches() {
    ground.typing((CELL + "{}\n").repeat(500)).run("apply", "-", "--create");
    assertThat(ground.err()).isEmpty();
  }
}
