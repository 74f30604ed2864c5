package org.yidang.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yidang.kit.money.Money;

/// The words of one language: texts by key, with arguments, and dates, money and enum
/// constants as
/// people write them.
///
/// A text is plain but for `{0}` … `{9}`: no other sign has a meaning, quotation marks included,
/// and what an argument holds is never searched for places again. An argument may be a value,
/// or a
/// text that names what is still to be worded: `~enum.SessionResult.AGREED` or any other key,
/// `~date.2026-03-02`, `~money.4800.00`.
public final class Words {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
  private static final String DATE_MARK = "~date.";
  private static final Pattern MONEY_MARK = Pattern.compile("~money\\.(-?[0-9]{1,12}\\.[0-9]{2})");

  private final Language language;
  private final Map<String, String> texts;

  /// Reads all files of a language; the program does so once and hands the words on.
  public Words(Language language) {
    this.language = language;
    this.texts = Bundle.load(language);
  }

  public Words(Locale locale) {
    this(Language.of(locale));
  }

  public Language language() {
    return language;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /// The text of a key if there is one, with its arguments in their places.
  public Optional<String> find(String key, Object... args) {
    return Optional.ofNullable(texts.get(key)).map(text -> filled(text, args));
  }

  /// The text of a key with its arguments in their places. A key that does not exist is a
  /// fault of
  /// the program: tests stop at it, a person sees the key instead of losing the screen.
  public String text(String key, Object... args) {
    assert has(key) : "no words for " + key;
    return find(key, args).orElse(key);
  }

  /// The label of an enum's constant: the text of `enum.<EnumName>.<CONSTANT>`.
  public String label(Enum<?> constant) {
    return text(enumKey(constant));
  }

  /// The key of a constant's label.
  public static String enumKey(Enum<?> constant) {
    return "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  /// What an argument says: its words where it names some, else itself. What someone typed may
  /// begin with the same sign, so what names nothing stays as it is.
  public String worded(String named) {
    if (!named.startsWith("~")) {
      return named;
    }
    Matcher money = MONEY_MARK.matcher(named);
    if (money.matches()) {
      return money(Money.of(money.group(1)));
    }
    if (named.startsWith(DATE_MARK)) {
      try {
        return date(LocalDate.parse(named.substring(DATE_MARK.length())));
      } catch (DateTimeParseException e) {
        return named;
      }
    }
    return find(named.substring(1)).orElse(named);
  }

  /// `2026年9月4日`, without zeros.
  public String date(LocalDate day) {
    return text("date.day", day.getYear(), day.getMonth(), day.getDayOfMonth());
  }

  /// `9月4日`, where the year is plain.
  public String dateOfYear(LocalDate day) {
    return text("date.day-of-year", day.getMonth(), day.getDayOfMonth());
  }

  /// `2026年9月4日 星期五`.
  public String dateWithWeekday(LocalDate day) {
    return text("date.with-weekday", day, day.getDayOfWeek());
  }

  /// `2026年9月4日至2026年10月8日`.
  public String dates(LocalDate first, LocalDate last) {
    return first.equals(last) ? date(first) : text("date.from-to", first, last);
  }

  /// `9:05`, without seconds.
  public String time(LocalTime time) {
    return text("date.time", time.getHour(), minutes(time));
  }

  /// `2026年9月4日 9:05`.
  public String dateTime(LocalDateTime moment) {
    return text("date.and-time", moment.toLocalDate(), moment.toLocalTime());
  }

  private static String minutes(LocalTime time) {
    return (time.getMinute() < 10 ? "0" : "") + time.getMinute();
  }

  /// `2026年9月4日9时05分`, as minutes and forms have it.
  public String dateTimeOnPaper(LocalDateTime moment) {
    String minutes = minutes(moment.toLocalTime());
    return text("date.on-paper", moment.toLocalDate(), moment.getHour(), minutes);
  }

  /// `¥12,300.00`.
  public String money(Money money) {
    return money.figures();
  }

  /// `人民币壹万贰仟叁佰元整（¥12,300.00）`, as agreements and receipts have it.
  public String moneyInFull(Money money) {
    return text("money.in-full", money.capitals(), money.figures());
  }

  /// `甲样一、乙样二`.
  public String list(List<String> items) {
    return String.join(text("list.comma"), items);
  }

  private String filled(String text, Object... args) {
    Matcher place = PLACE.matcher(text);
    return place.replaceAll(
        found -> {
          int index = found.group(1).charAt(0) - '0';
          return Matcher.quoteReplacement(index < args.length ? shown(args[index]) : found.group());
        });
  }

  private String shown(Object arg) {
    return switch (arg) {
      case String text -> worded(text);
      case LocalDate day -> date(day);
      case LocalDateTime moment -> dateTime(moment);
      case LocalTime time -> time(time);
      case Money money -> money(money);
      case Enum<?> constant -> label(constant);
      case List<?> list -> list(list.stream().map(this::shown).toList());
      default -> arg.toString();
    };
  }
}
