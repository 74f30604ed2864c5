package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidang.work.port.StoreTrouble.Kind;

class TroubleWordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"messages.properties", "messages_en.properties"})
  void everyTroubleHasItsSentenceAndItsNextStep(String bundle) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/words", bundle))) {
      words.load(reader);
    }
    for (Kind kind : Kind.values()) {
      assertThat(words.getProperty("trouble." + kind.code())).as(kind.code()).isNotBlank();
      assertThat(words.getProperty("trouble." + kind.code() + ".remedy"))
          .as(kind.code())
          .isNotBlank();
    }
  }
}
