package org.yidang.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, zh",
    "zh_CN.GB18030, zh",
    "zh, zh",
    "C, zh",
    "C.UTF-8, zh",
    "POSIX, zh",
    "en_US.UTF-8, en",
    "en_GB, en",
  })
  void onLinuxTheEnvironmentIsAskedWhateverJavaMakesOfIt(String lang, String language) {
    assertThat(Spoken.here(Map.of("LANG", lang), Locale.US, true).getLanguage())
        .isEqualTo(language);
  }

  @Test
  void whatSaysMoreGoesFirst() {
    Map<String, String> environment =
        Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN.UTF-8", "LANG", "en_US.UTF-8");

    assertThat(Spoken.here(environment, Locale.US, true)).isEqualTo(Locale.CHINA);
    assertThat(Spoken.here(Map.of(), Locale.US, true)).isEqualTo(Locale.CHINA);
  }

  @Test
  void elsewhereJavaIsBelievedIfItNamesACountry() {
    assertThat(Spoken.here(Map.of("LANG", "zh_CN"), Locale.UK, false)).isEqualTo(Locale.UK);
    assertThat(Spoken.here(Map.of(), Locale.ENGLISH, false)).isEqualTo(Locale.CHINA);
  }
}
