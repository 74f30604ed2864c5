package org.yidang.work.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.yidang.kit.Reading;
import org.yidang.kit.id.CreditCode;
import org.yidang.kit.id.Nation;
import org.yidang.kit.id.Phone;
import org.yidang.kit.money.Money;
import org.yidang.kit.time.TypedDate;

/// Makes the fields that procedures declare, each with the reading its kind needs.
public final class Fields {
  private static final int CODE_LIMIT = 60;

  /// What an `int` holds for certain.
  private static final int MOST_DIGITS = 9;

  private Fields() {}

  /// A text of one line.
  public static Field<String> line(String name) {
    return field(name, FieldKind.LINE, Field.LINE_LIMIT, Parsed::value);
  }

  /// A text of several lines.
  public static Field<String> text(String name) {
    return field(name, FieldKind.TEXT, Field.TEXT_LIMIT, Parsed::value);
  }

  /// A whole number.
  ///
  /// @param least the smallest allowed
  /// @param most the largest allowed
  public static Field<Integer> number(String name, int least, int most) {
    return field(
        name,
        FieldKind.NUMBER,
        CODE_LIMIT,
        text -> {
          if (!text.matches("-?[0-9]+")) {
            return Parsed.fault("form.number");
          }
          boolean inReach = text.length() <= MOST_DIGITS;
          int number = inReach ? Integer.parseInt(text) : 0;
          return !inReach || number < least || number > most
              ? Parsed.fault("form.number-range", String.valueOf(least), String.valueOf(most))
              : Parsed.value(number);
        });
  }

  /// An amount in yuan, more than nothing.
  public static Field<Money> money(String name) {
    return field(
        name,
        FieldKind.MONEY,
        CODE_LIMIT,
        text ->
            reading(
                Money.read(text),
                "money",
                money ->
                    money.isNegative() || money.isZero()
                        ? Parsed.fault("money.not-positive")
                        : Parsed.value(money)));
  }

  /// A day, typed in any of the usual ways; it names its year.
  public static Field<LocalDate> date(String name) {
    return field(
        name,
        FieldKind.DATE,
        CODE_LIMIT,
        text -> reading(TypedDate.read(text), "date", Parsed::value));
  }

  /// A day and a time of day.
  public static Field<LocalDateTime> dateTime(String name) {
    return field(
        name,
        FieldKind.DATE_TIME,
        CODE_LIMIT,
        text -> reading(TypedDate.readDateTime(isoTime(text)), "date", Parsed::value));
  }

  /// `2026-03-02T14:30` as machines write it, without the T and the seconds.
  private static String isoTime(String text) {
    return text.replaceFirst("^([0-9-]{10})T([0-9:]{5})(:00)?$", "$1 $2");
  }

  /// Yes or no.
  public static Field<Boolean> yesNo(String name) {
    return new Field<>(
        name,
        FieldKind.YES_NO,
        false,
        CODE_LIMIT,
        new Field.Hint("", "yes"),
        new Field.Content(List.of("yes", "no"), Optional.empty(), Optional.empty()),
        text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "yes", "true", "是" -> Parsed.value(true);
              case "no", "false", "否" -> Parsed.value(false);
              default -> Parsed.fault("form.yes-no");
            });
  }

  /// One of the constants of an enum, written as `on-the-spot`.
  public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type) {
    return choosing(name, FieldKind.CHOICE, type);
  }

  /// Several of the constants of an enum.
  public static <E extends Enum<E>> Field<E> choices(String name, Class<E> type) {
    return choosing(name, FieldKind.CHOICES, type);
  }

  /// One of some of the constants of an enum.
  public static <E extends Enum<E>> Field<E> choice(String name, List<E> allowed) {
    return choosing(name, FieldKind.CHOICE, allowed);
  }

  private static <E extends Enum<E>> Field<E> choosing(String name, FieldKind kind, Class<E> type) {
    return choosing(name, kind, List.of(type.getEnumConstants()));
  }

  private static <E extends Enum<E>> Field<E> choosing(
      String name, FieldKind kind, List<E> allowed) {
    List<String> codes = allowed.stream().map(Field::code).toList();
    return new Field<>(
        name,
        kind,
        false,
        CODE_LIMIT,
        new Field.Hint("", codes.getFirst()),
        new Field.Content(
            codes, Optional.of(allowed.getFirst().getDeclaringClass()), Optional.empty()),
        text -> {
          int index = codes.indexOf(text.toLowerCase(Locale.ROOT).replace('_', '-'));
          return index < 0 ? notAmong(text, codes) : Parsed.value(allowed.get(index));
        });
  }

  private static <E> Parsed<E> notAmong(String text, List<String> codes) {
    String all = String.join(", ", codes);
    return Nearest.of(text, codes)
        .<Parsed<E>>map(near -> Parsed.fault("form.choice.near", near, all))
        .orElseGet(() -> Parsed.fault("form.choice", all));
  }

  /// The id of something that is there already.
  public static Field<UUID> ref(String name) {
    return field(
        name,
        FieldKind.REF,
        CODE_LIMIT,
        text -> {
          Optional<UUID> id = Input.uuid(text);
          return id.isPresent() ? Parsed.value(id.get()) : Parsed.fault("form.ref");
        });
  }

  /// A telephone number, kept as people write it.
  public static Field<String> phone(String name) {
    return field(
        name,
        FieldKind.PHONE,
        CODE_LIMIT,
        text -> reading(Phone.read(text), "phone", phone -> Parsed.value(phone.text())));
  }

  /// A nationality by name or code (GB/T 3304), kept by name.
  public static Field<String> nation(String name) {
    return field(
        name,
        FieldKind.NATION,
        CODE_LIMIT,
        text ->
            Nation.find(text)
                .<Parsed<String>>map(nation -> Parsed.value(nation.name()))
                .orElseGet(() -> Parsed.fault("nation.unknown")));
  }

  /// A unified social credit code; whether it is right is only ever a doubt (domain §11).
  public static Field<String> creditCode(String name) {
    return field(
        name, FieldKind.CREDIT_CODE, CODE_LIMIT, text -> Parsed.value(CreditCode.tidy(text)));
  }

  /// The number of an identity paper; judged together with the kind of paper.
  public static Field<String> idNumber(String name) {
    return field(name, FieldKind.ID_NUMBER, CODE_LIMIT, Parsed::value);
  }

  /// A part that may be repeated.
  public static Field<Input> rows(String name, FormSpec each) {
    return new Field<>(
        name,
        FieldKind.ROWS,
        false,
        100,
        Field.Hint.NONE,
        new Field.Content(List.of(), Optional.empty(), Optional.of(each)),
        text -> Parsed.fault("form.list-of-rows"));
  }

  static <T> Field<T> field(
      String name, FieldKind kind, int limit, Function<String, Parsed<T>> parser) {
    return new Field<>(name, kind, false, limit, Field.Hint.NONE, Field.Content.TEXT, parser);
  }

  /// What the kit read, with its flaw as the rule `<family>.<flaw>`.
  static <T, F extends Enum<F>, R> Parsed<R> reading(
      Reading<T, F> reading, String family, Function<T, Parsed<R>> then) {
    return switch (reading) {
      case Reading.Good<T, F>(T value) -> then.apply(value);
      case Reading.Bad<T, F>(F flaw) -> Parsed.fault(family + "." + Field.code(flaw));
    };
  }
}
