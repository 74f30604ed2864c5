package org.yidang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Rules 9 and 10 on the files of the program itself.
class HouseRulesTest {
  private static final List<Source> MAIN = Source.under(Path.of("src/main/java"));
  private static final List<Source> TEST = Source.under(Path.of("src/test/java"));
  private static final FileRules RULES = new FileRules("org.yidang");

  @Test
  void nobodyCatchesEverything() {
    assertThat(wrongs(MAIN, RULES::catchesEverything)).isEmpty();
  }

  @Test
  void nobodyPrints() {
    assertThat(wrongs(MAIN, RULES::prints)).isEmpty();
  }

  @Test
  void noFileIsTooLong() {
    assertThat(wrongs(MAIN, RULES::isTooLong)).isEmpty();
    assertThat(wrongs(TEST, RULES::isTooLong)).isEmpty();
  }

  @Test
  void noMethodIsTooLong() {
    assertThat(wrongs(MAIN, RULES::hasLongMethods)).isEmpty();
  }

  @Test
  void nothingNeedsTooMuch() {
    assertThat(wrongs(MAIN, RULES::needsTooMuch)).isEmpty();
  }

  @Test
  void deskSpeaksByWordsOnly() {
    assertThat(wrongs(MAIN, RULES::speaksChinese)).isEmpty();
  }

  @Test
  void everyNameSaysSomething() {
    assertThat(wrongs(MAIN, RULES::hasEmptyNames)).isEmpty();
  }

  @Test
  void everyPublicTypeSaysWhatItIsFor() {
    assertThat(wrongs(MAIN, RULES::isSilent)).isEmpty();
  }

  @Test
  void everyPackageSaysWhichRoomItBelongsTo() {
    assertThat(RULES.packagesWithoutWord(MAIN)).isEmpty();
  }

  private static List<String> wrongs(List<Source> sources, Function<Source, List<String>> rule) {
    return sources.stream().flatMap(source -> rule.apply(source).stream()).toList();
  }
}
