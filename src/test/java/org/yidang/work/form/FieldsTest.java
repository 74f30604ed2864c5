package org.yidang.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidang.model.agreement.AgreementForm;
import org.yidang.model.session.Track;
import org.yidang.rules.Finding;

class FieldsTest {
  private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-00000000000a");

  /// The value as text, or the rule after `!`.
  @ParameterizedTest
  @CsvSource({
    "line, ' 甲样一 ', 甲样一",
    "line, '甲\n乙', '!form.text-flaw.line-break'",
    "number, 12, 12",
    "number, １２, 12",
    "number, -1, !form.number-range",
    "number, 100, !form.number-range",
    "number, 1.5, !form.number",
    "number, 十二, !form.number",
    "number, 99999999999, !form.number-range",
    "money, 4800, 4800.00",
    "money, '4,800.5元', 4800.50",
    "money, 1.2万, 12000.00",
    "money, ￥１２, 12.00",
    "money, 壹万贰仟元整, 12000.00",
    "money, 0, !money.not-positive",
    "date, 2026-03-02, 2026-03-02",
    "date, 2026/3/2, 2026-03-02",
    "date, 2026.3.2, 2026-03-02",
    "date, 20260302, 2026-03-02",
    "date, 2026年3月2日, 2026-03-02",
    "date, ２０２６－０３－０２, 2026-03-02",
    "date, 2024-02-29, 2024-02-29",
    "dateTime, 2026-03-02 14:30, 2026-03-02T14:30",
    "dateTime, 2026-03-02T14:30, 2026-03-02T14:30",
    "dateTime, 2026-03-02T14:30:00, 2026-03-02T14:30",
    "yesNo, yes, true",
    "yesNo, NO, false",
    "yesNo, 是, true",
    "yesNo, 否, false",
    "yesNo, true, true",
    "yesNo, maybe, !form.yes-no",
    "choice, on-the-spot, ON_THE_SPOT",
    "choice, on_the_spot, ON_THE_SPOT",
    "choice, ON_THE_SPOT, ON_THE_SPOT",
    "choice, On-The-Spot, ON_THE_SPOT",
    "choice, on the spot, !form.choice.near",
    "ref, 01900000-0000-7000-8000-00000000000A, 01900000-0000-7000-8000-00000000000a",
    "ref, 1-1-1-1-1, !form.ref",
    "ref, @leak, !form.ref",
    "nation, 汉族, 汉",
    "nation, 火星, !nation.unknown",
  })
  void aTextIsReadAsItsKindOrRefusedByARule(String kind, String text, String wanted) {
    Field<?> field = field(kind);
    Form form = Form.of("f", text);

    List<Finding> findings = FormSpec.of(field).check(form, Set.of());
    @Nullable Object value = Input.of(form).find(field).orElse(null);

    if (wanted.startsWith("!form.text-flaw")) {
      // A line takes a line break as a slip or refuses it, but never keeps it.
      assertThat(String.valueOf(value)).doesNotContain("\n");
    } else if (wanted.startsWith("!")) {
      assertThat(findings).extracting(Finding::rule).containsExactly(wanted.substring(1));
      assertThat(findings).extracting(Finding::field).containsExactly("f");
      assertThat(value).isNull();
    } else {
      assertThat(findings).isEmpty();
      assertThat(shown(value)).startsWith(wanted);
    }
  }

  private static String shown(@Nullable Object value) {
    return value instanceof org.yidang.kit.money.Money money ? money.plain() : "" + value;
  }

  @ParameterizedTest
  @CsvSource({
    "money, 一点",
    "money, -5",
    "money, 1.234",
    "date, 2026-02-29",
    "date, 3月2日",
    "date, 昨天",
    "dateTime, 2026-03-02",
    "dateTime, 2026-03-02 25:00",
    "phone, abc",
  })
  void whatCannotBeReadIsRefusedAndNeverGuessed(String kind, String text) {
    Field<?> field = field(kind);
    Form form = Form.of("f", text);

    assertThat(FormSpec.of(field).check(form, Set.of())).hasSize(1).allMatch(Finding::blocks);
    assertThat(Input.of(form).find(field)).isEmpty();
  }

  private static Field<?> field(String kind) {
    return switch (kind) {
      case "line" -> Fields.line("f");
      case "number" -> Fields.number("f", 0, 99);
      case "money" -> Fields.money("f");
      case "date" -> Fields.date("f");
      case "dateTime" -> Fields.dateTime("f");
      case "yesNo" -> Fields.yesNo("f");
      case "choice" -> Fields.choice("f", AgreementForm.class);
      case "ref" -> Fields.ref("f");
      case "nation" -> Fields.nation("f");
      case "phone" -> Fields.phone("f");
      default -> throw new AssertionError(kind);
    };
  }

  @Test
  void aWrongChoiceIsAnsweredWithTheNearestAndAll() {
    Field<AgreementForm> field = Fields.choice("f", AgreementForm.class);

    assertThat(FormSpec.of(field).check(Form.of("f", "writen"), Set.of()))
        .containsExactly(
            Finding.block(
                "form.choice.near", "f", "written", "written, oral, police, on-the-spot"));
  }

  @Test
  void tickedChoicesAreReadOnceEachAndUnknownOnesRefused() {
    Field<Track> tracks = Fields.choices("tracks", Track.class);
    Form form = Form.empty().withTexts("tracks", List.of("b", "A", "b"));

    assertThat(Input.of(form).all(tracks)).containsExactly(Track.B, Track.A);
    assertThat(Input.of(Form.of("tracks", "a")).all(tracks)).containsExactly(Track.A);
    assertThat(FormSpec.of(tracks).check(Form.empty().withTexts("tracks", List.of("x?")), Set.of()))
        .extracting(Finding::rule)
        .containsExactly("form.choice");
    assertThat(FormSpec.of(tracks.needed()).check(Form.empty(), Set.of()))
        .containsExactly(Finding.block("form.required", "tracks"));
  }

  @Test
  void aFieldThatWasNotCheckedIsNotInsistedOn() {
    Field<Integer> number = Fields.number("n", 0, 9).needed();

    assertThatThrownBy(() -> Input.of(Form.of("n", "x")).get(number))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("not checked: n");
  }

  @Test
  void blankMeansNothingInEveryReading() {
    Input in = Input.of(Form.of("t", " ", "y", "", "m", "x"));

    assertThat(in.text(Fields.line("t"))).isEmpty();
    assertThat(in.yes(Fields.yesNo("y"))).isFalse();
    assertThat(in.withDefault(Fields.line("t"), "d").text(Fields.line("t"))).isEqualTo("d");
    assertThat(in.withDefault(Fields.line("m"), "d").text(Fields.line("m"))).isEqualTo("x");
    assertThat(in.mentions(Fields.line("t"))).isTrue();
    assertThat(in.mentions(Fields.line("q"))).isFalse();
    assertThat(Input.of(Form.of("id", ID.toString())).id()).contains(ID);
    assertThat(Input.of(Form.of("id", "1")).id()).isEmpty();
  }
}
