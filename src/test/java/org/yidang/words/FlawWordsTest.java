package org.yidang.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidang.kit.id.CreditCode;
import org.yidang.kit.id.IdFlaw;
import org.yidang.kit.id.Phone;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.money.MoneyFlaw;
import org.yidang.kit.text.TextFlaw;
import org.yidang.kit.time.DateFlaw;

/// Whatever the kit can find wrong with a typed text has its sentence and its next step.
class FlawWordsTest {

  static Stream<String> rules() {
    return Stream.of(
            rules("money.", MoneyFlaw.values()),
            rules("date.", DateFlaw.values()),
            rules("phone.", Phone.Flaw.values()),
            rules("id.", IdFlaw.values()),
            rules("credit-code.", CreditCode.Doubt.values()),
            rules("form.text-flaw.", TextFlaw.values()),
            rules("line.json.", JsonFault.Kind.values()))
        .flatMap(rules -> rules);
  }

  private static Stream<String> rules(String family, Enum<?>[] flaws) {
    return Arrays.stream(flaws)
        .map(flaw -> family + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFlawHasItsSentenceAndItsNextStep(String rule) {
    for (Language language : Language.values()) {
      Words words = new Words(language);
      String sentence = words.text("finding." + rule, "3");
      String remedy = words.text("finding." + rule + ".remedy");
      assertThat(sentence).endsWith(language == Language.CHINESE ? "。" : ".");
      assertThat(remedy).endsWith(language == Language.CHINESE ? "。" : ".");
      assertThat(sentence).doesNotContain("{").isNotEqualTo(remedy);
    }
  }
}
