package org.yidang.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.kit.Reading;

class IdKindTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # kind              | typed              | kept
          CITIZEN             | 62000019951212010x | 62000019951212010X
          PASSPORT            | e12345678          | E12345678
          PASSPORT            | EA 1234567         | EA1234567
          PASSPORT            | ｅ１２３４５６７８ | E12345678
          PASSPORT            | 123456789          | 123456789
          RESIDENCE_PERMIT    | 810000199408230021 | 810000199408230021
          RESIDENCE_PERMIT    | 830000199201300022 | 830000199201300022
          PERMANENT_RESIDENCE | usa110058010101    | USA110058010101
          PERMANENT_RESIDENCE | 911124198108030024 | 911124198108030024
          NONE                | ''                 | ''
          NONE                | '  '               | ''
          """,
      delimiter = '|')
  void numberIsKeptInOneForm(IdKind kind, String typed, String kept) {
    assertThat(kind.read(typed, TODAY)).isEqualTo(Reading.good(kept));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # kind              | typed                 | what is wrong
          CITIZEN             | ''                    | EMPTY
          CITIZEN             | 810000199408230021    | OTHER_DOCUMENT
          CITIZEN             | 110105491231002       | FIFTEEN_DIGITS
          PASSPORT            | ''                    | EMPTY
          PASSPORT            | E123                  | WRONG_LENGTH
          PASSPORT            | E12345678901234567890 | WRONG_LENGTH
          PASSPORT            | E1234_678             | BAD_CHARACTER
          PASSPORT            | 护照1234567           | BAD_CHARACTER
          RESIDENCE_PERMIT    | 620000197803120012    | OTHER_DOCUMENT
          RESIDENCE_PERMIT    | 810000199402310021    | NO_SUCH_DATE
          RESIDENCE_PERMIT    | 810000199408230022    | WRONG_CHECK_DIGIT
          RESIDENCE_PERMIT    | 8100001994            | WRONG_LENGTH
          PERMANENT_RESIDENCE | 620000197803120012    | OTHER_DOCUMENT
          PERMANENT_RESIDENCE | 911124198108030029    | WRONG_CHECK_DIGIT
          PERMANENT_RESIDENCE | USA1100580101         | WRONG_LENGTH
          NONE                | E12345678             | OTHER_DOCUMENT
          """,
      delimiter = '|')
  void wrongNumberIsRefusedWithItsReason(IdKind kind, String typed, IdFlaw flaw) {
    assertThat(kind.read(typed, TODAY)).isEqualTo(Reading.bad(flaw));
  }
}
