package org.yidang.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for any text at all, halves of pairs and control characters included.
class AnyTextTest {
  private static final int[] ODD = {
    0, '\t', '\n', '\r', ' ', 0x85, 0xA0, 0xAD, 0x301, 0x3000, 0x200B, 0x200D, 0x2028, 0x202E,
    0xD842, 0xDFB7, 0xF900, 0xFE0F, 0xFEFF, 0xFF11, 0xFFFE, 0x20BB7, 0x2F800, 0xE0100, 0x1F468
  };

  static Stream<String> texts() {
    Random random = new Random(20260302);
    return IntStream.range(0, 400).mapToObj(round -> text(random));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tidyingTwiceChangesNothingMore(String text) {
    String tidy = PlainText.tidy(text);
    String line = PlainText.tidyLine(text);
    assertThat(PlainText.tidy(tidy)).isEqualTo(tidy);
    assertThat(PlainText.tidyLine(line)).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void tidyTextHasNoTabNoOtherLineEndAndNoEdge(String text) {
    String tidy = PlainText.tidy(text);
    assertThat(tidy).doesNotContain("\t", "\r", "\u0085", "\u2028", "\u200B", "\uFEFF", " \n");
    assertThat(tidy).isEqualTo(tidy.strip());
    assertThat(PlainText.tidyLine(text)).doesNotContain("\n", "  ", "\u3000");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsBlankExactlyWhenNothingIsLeftOfIt(String text) {
    assertThat(PlainText.isBlank(text)).isEqualTo(PlainText.tidyLine(text).isEmpty());
    assertThat(PlainText.isBlank(text)).isEqualTo(PlainText.tidy(text).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cutTextIsABeginningOfThatLengthOrLess(String text) {
    for (int max = 0; max <= PlainText.length(text) + 1; max++) {
      String cut = PlainText.cut(text, max);
      assertThat(text).startsWith(cut);
      assertThat(PlainText.length(cut)).isLessThanOrEqualTo(max);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void flawStandsWhereItIsSaidToStand(String text) {
    TextFlaw.firstIn(text)
        .ifPresent(
            found -> {
              int before = text.offsetByCodePoints(0, found.position() - 1);
              assertThat(TextFlaw.firstIn(text.substring(0, before))).isEmpty();
              assertThat(TextFlaw.firstIn(text.substring(before)))
                  .contains(new TextFlaw.Found(found.flaw(), 1));
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void maskHidesWhateverItIsGiven(String text) {
    int length = PlainText.length(text);
    assertThat(Mask.id(text).codePoints().filter(point -> point == '*').count())
        .isGreaterThanOrEqualTo(length - (length >= 15 ? 7 : 4));
    assertThat(Mask.phone(text).codePoints().filter(point -> point == '*').count())
        .isGreaterThanOrEqualTo(length - 7);
    assertThat(PlainText.length(Mask.name(text))).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void foldingTwiceChangesNothingMore(String text) {
    String folded = HalfWidth.of(text);
    assertThat(HalfWidth.of(folded)).isEqualTo(folded);
    assertThat(PlainText.length(folded)).isEqualTo(PlainText.length(text));
    assertThat(HalfWidth.packed(text)).isEqualTo(HalfWidth.packed(HalfWidth.packed(text)));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(24); length > 0; length--) {
      boolean odd = random.nextBoolean();
      text.appendCodePoint(odd ? ODD[random.nextInt(ODD.length)] : '一' + random.nextInt(500));
    }
    return text.toString();
  }
}
