package org.yidang.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidang.model.casefile.Stage;

class SamplesTest {
  @Test
  void firstSampleGoesFromTheCallToTheShelf(@TempDir Path temp) throws Exception {
    try (SampleStore store = SampleStore.in(temp.resolve("store"), new SampleStore.NoPapers())) {
      store.load("00-office");
      store.load("01-leak");

      assertThat(store.last().stage()).isEqualTo(Stage.ARCHIVED);
    }
  }
}
