package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.paper.FilePapers;
import org.yidang.store.Stores;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.OpenStore;

/// The verbs that look and print, on a store with the first sample dispute in it.
class VerbsTest {
  private static final String NUMBER = "（2026）青人调字第001号";

  @TempDir private static Path temp;
  private static TestPlaces places;

  private final TestGround ground = TestGround.of(places);

  @BeforeAll
  static void load() throws Exception {
    places = new TestPlaces(temp.resolve("store"), new FilePapers());
    try (Workplace place = places.create(places.usual())) {
      Samples.load(place, new Words(Language.CHINESE), List.of("00-office", "01-leak"));
    }
  }

  @Test
  void listNamesEachFileWithItsStage() {
    assertThat(ground.run("list")).isEqualTo(Ground.DONE);
    assertThat(ground.out().lines()).hasSize(1);
    assertThat(ground.out()).startsWith(NUMBER + "\t乙样二与甲样一邻里纠纷\t已归档\t");
    assertThat(ground.err()).isEmpty();
  }

  @Test
  void listFindsByPartOfATitle() {
    assertThat(ground.run("list", "--find", "甲样一")).isZero();
    assertThat(ground.out().lines()).hasSize(1);
    assertThat(ground.run("list", "--find", "nobody")).isZero();
    assertThat(ground.out()).isEmpty();
  }

  @Test
  void listAsJsonHasOneObjectALine() {
    assertThat(ground.run("list", "--json")).isZero();
    assertThat(LineDesk.tree(ground.out().strip()))
        .containsOnlyKeys(
            "id",
            "number",
            "title",
            "parties",
            "stage",
            "type",
            "risk",
            "openedOn",
            "mediator",
            "nextStep",
            "nextBy",
            "nextOn")
        .containsEntry("number", NUMBER)
        .containsEntry("stage", "ARCHIVED")
        .containsEntry("openedOn", "2026-03-01");
  }

  @Test
  void showTellsEveryFactWithItsLabel() {
    assertThat(ground.run("show", NUMBER)).isZero();
    assertThat(ground.out())
        .startsWith("乙样二与甲样一邻里纠纷\n\n案件概况1\n")
        .contains("  进展：已归档\n", "  接报时间：2026年3月1日 9:20\n", "  姓名：乙样二\n")
        .contains("履行情况：已履行", "金额：¥", "当事人1", "主调解员：是")
        .doesNotContain("法定代表人")
        .doesNotContain("ARCHIVED", "null", "~", "Optional", "opened_on");
  }

  @Test
  void showSpeaksEnglishToo() {
    assertThat(ground.in(Language.ENGLISH).run("show", NUMBER)).isZero();
    assertThat(ground.out()).contains("Stage: ", "Reported at: ").doesNotContain("ARCHIVED", "~");
  }

  @Test
  void showAsJsonHasTheRowsOfEachKind() {
    assertThat(ground.run("show", NUMBER, "--json")).isZero();
    Map<String, Object> tree = LineDesk.tree(ground.out().strip());
    assertThat(tree).containsKeys("id", "head", "intake", "party", "session", "agreement", "duty");
    assertThat(rows(tree, "session")).hasSize(3);
    assertThat(rows(tree, "party").getFirst()).extracting("name").isEqualTo("乙样二");
    assertThat(rows(tree, "head").getFirst()).extracting("stage").isEqualTo("ARCHIVED");
  }

  @Test
  void aFileIsShownByItsIdToo() {
    ground.run("show", NUMBER, "--json");
    String byNumber = ground.out();
    String id = String.valueOf(LineDesk.tree(byNumber.strip()).get("id"));
    assertThat(ground.run("show", id, "--json")).isZero();
    assertThat(ground.out()).isEqualTo(byNumber);
  }

  @Test
  void showAsOfADayIsTheFileAsItStoodThatEvening() {
    assertThat(ground.run("show", NUMBER, "--as-of", "2026-03-01", "--json")).isZero();
    Map<String, Object> tree = LineDesk.tree(ground.out().strip());
    assertThat(tree).doesNotContainKeys("session", "agreement");
    assertThat(rows(tree, "head").getFirst()).extracting("stage").isEqualTo("TRIAGED");
  }

  @Test
  void showAsOfASecondOfTheTimelineIsTheFileAfterThatEntry() {
    ground.run("timeline", NUMBER);
    List<String> lines = ground.out().lines().toList();
    String opened = lines.getFirst().split("\t")[1];
    assertThat(ground.run("show", NUMBER, "--as-of", opened, "--json")).isZero();
    Map<String, Object> tree = LineDesk.tree(ground.out().strip());
    assertThat(rows(tree, "head").getFirst()).extracting("stage").isEqualTo("REPORTED");
  }

  @Test
  void aFileDidNotExistBeforeItWasOpened() {
    for (String verb : List.of("show", "timeline")) {
      assertThat(ground.run(verb, NUMBER, "--as-of", "2026-02-01")).isEqualTo(Ground.REFUSED);
      assertThat(ground.err()).isEqualTo("那个时候这份档案还没有建立。\n");
      assertThat(ground.out()).isEmpty();
    }
  }

  @Test
  void aTimeThatNobodyCanReadIsAWrongCall() {
    for (String verb : List.of("show", "timeline")) {
      assertThat(ground.run(verb, NUMBER, "--as-of", "2026-02-31")).isEqualTo(Ground.USAGE);
      assertThat(ground.err()).startsWith("看不懂这个时间。");
    }
  }

  @Test
  void aNumberThatNobodyHasIsRefused() {
    for (String verb : List.of("show", "timeline", "print")) {
      String[] line =
          verb.equals("print")
              ? new String[] {verb, "第999号", "--out", temp.toString()}
              : new String[] {verb, "第999号"};
      assertThat(ground.run(line)).as(verb).isEqualTo(Ground.REFUSED);
      assertThat(ground.err()).isEqualTo("没有这个卷号或编号的档案。请用 list 查看现有的卷号。\n");
    }
  }

  @Test
  void timelineTellsEveryEntryInPeoplesWords() {
    assertThat(ground.run("timeline", NUMBER)).isZero();
    List<String> lines = ground.out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(15).allMatch(line -> line.split("\t").length >= 4);
    assertThat(lines.getFirst()).contains("登记建档：110接警，青石镇河湾小区6号楼502室");
    assertThat(ground.out()).doesNotContain("~", "{0}", "told.");
  }

  @Test
  void timelineAsOfEndsThere() {
    assertThat(ground.run("timeline", NUMBER, "--as-of", "2026-03-01 10:20")).isZero();
    assertThat(ground.out().lines()).hasSize(1);
  }

  @Test
  void timelineAsJsonHasEveryChange() {
    assertThat(ground.run("timeline", NUMBER, "--json")).isZero();
    Map<String, Object> first = LineDesk.tree(ground.out().lines().findFirst().orElseThrow());
    assertThat(first)
        .containsOnlyKeys(
            "seq",
            "at",
            "actor",
            "role",
            "desk",
            "procedure",
            "told",
            "reason",
            "changes",
            "previous",
            "hash")
        .containsEntry("procedure", "open-file")
        .containsEntry("desk", "taken-over");
    assertThat((List<?>) first.get("changes")).allMatch(each -> ((List<?>) each).size() == 5);
  }

  @Test
  void verifyFindsJournalAndTablesAgreed() {
    assertThat(ground.run("verify")).isZero();
    assertThat(ground.out()).startsWith("记录与数据一致：");
    assertThat(ground.run("verify", "--json")).isZero();
    assertThat(LineDesk.tree(ground.out().strip()))
        .containsOnlyKeys("sound", "entries", "rows", "faults")
        .containsEntry("sound", true)
        .containsEntry("faults", List.of());
  }

  @Test
  void printMakesEveryPaperThatTheFileHas(@TempDir Path out) throws Exception {
    Path folder = out.resolve("new folder");
    assertThat(ground.run("print", NUMBER, "--out", folder.toString())).isZero();
    List<Path> printed = ground.out().lines().map(Path::of).toList();
    assertThat(printed).hasSizeGreaterThan(10).allSatisfy(VerbsTest::isPdf);
    assertThat(printed)
        .extracting(path -> path.getFileName().toString())
        .contains("P10-2026-青人调字第001号-1.pdf", "P09-2026-青人调字第001号-3.pdf")
        .noneMatch(name -> name.contains("样"));
    ground.run("timeline", NUMBER);
    assertThat(ground.out()).contains("打印人民调解协议书");
  }

  @Test
  void printOfOneFormMakesThatForm(@TempDir Path out) {
    assertThat(ground.run("print", NUMBER, "--form", "p13", "--out", out.toString())).isZero();
    assertThat(ground.out().lines()).allMatch(line -> line.contains("P13-")).isNotEmpty();
  }

  @Test
  void aPaperThatTheFileDoesNotHaveIsRefused(@TempDir Path out) {
    assertThat(ground.run("print", NUMBER, "--form", "P15", "--out", out.toString()))
        .isEqualTo(Ground.REFUSED);
    assertThat(ground.err()).startsWith("这份档案现在没有这种文书。");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsAWrongCall(@TempDir Path out) throws Exception {
    Path file = Files.writeString(out.resolve("file"), "x");
    assertThat(ground.run("print", NUMBER, "--out", file.resolve("sub").toString()))
        .isEqualTo(Ground.USAGE);
    assertThat(ground.err()).isEqualTo("不能写入这个文件夹。请换一个文件夹，或者取得写入权限。\n");
  }

  @Test
  void everyVerbSaysWhenThereIsNoStore(@TempDir Path none) throws Exception {
    Path lines = Files.writeString(none.resolve("x.jsonl"), "{}");
    String store = none.resolve("store").toString();
    String[][] calls = {
      {"list", "--store", store},
      {"show", "1", "--store", store},
      {"timeline", "1", "--store", store},
      {"print", "1", "--out", store, "--store", store},
      {"verify", "--store", store},
      {"apply", lines.toString(), "--store", store}
    };
    for (String[] call : calls) {
      assertThat(ground.run(call)).as(call[0]).isEqualTo(Ground.NO_STORE);
      assertThat(ground.err())
          .as(call[0])
          .isEqualTo("这个文件夹里没有档案库。 [S-NO-STORE]\n请换一个文件夹，或者在这里新建档案库。\n");
      assertThat(ground.out()).isEmpty();
    }
    assertThat(none.resolve("store")).as("asking makes nothing").doesNotExist();
  }

  @Test
  void aStoreThatIsOpenElsewhereIsTold() {
    try (OpenStore elsewhere = Stores.open(places.usual())) {
      assertThat(elsewhere.folder()).exists();
      assertThat(ground.run("list")).isEqualTo(Ground.NO_STORE);
      assertThat(ground.err()).contains("正被另一个窗口或另一位用户打开着", "[S-LOCKED]");
    }
    assertThat(ground.run("list")).isZero();
  }

  private static void isPdf(Path path) {
    assertThat(path).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> tree, String kind) {
    return (List<Map<String, Object>>) tree.getOrDefault(kind, List.of());
  }
}
