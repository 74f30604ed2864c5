package org.yidang.paper.form;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yidang.kit.money.Money;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.casefile.CaseName;
import org.yidang.model.office.Office;
import org.yidang.model.office.Profile;
import org.yidang.model.paper.PaperKind;
import org.yidang.words.Language;
import org.yidang.words.Words;

/// How papers say things. Papers are Chinese whatever language the window speaks.
final class Wording {
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "^(?:[0-9]{1,2}[.．、](?![0-9])|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\\s*");
  private static final Pattern ENDED = Pattern.compile("[。！？…][”’）》]?$");
  private static final Pattern LOOSE_END = Pattern.compile("[，、；。.;,\\s]+$");

  private final Words words = new Words(Language.CHINESE);

  String text(String key, Object... args) {
    return words.text(key, args);
  }

  /// What a form is called, on itself and in the catalogue.
  String title(PaperKind kind) {
    return words.label(kind);
  }

  String label(Enum<?> constant) {
    return words.label(constant);
  }

  String date(LocalDate day) {
    return words.date(day);
  }

  /// The day, or the place to write one.
  String dateOrOpen(Optional<LocalDate> day) {
    return day.map(words::date).orElseGet(this::openDate);
  }

  /// The day, or nothing.
  String dateOrBlank(Optional<LocalDate> day) {
    return day.map(words::date).orElse("");
  }

  String openDate() {
    return words.text("paper.open-date");
  }

  String time(LocalDateTime moment) {
    return words.dateTimeOnPaper(moment);
  }

  String timeOrBlank(Optional<LocalDateTime> moment) {
    return moment.map(this::time).orElse("");
  }

  /// `2026年3月2日9时00分至11时30分`; the day is said again only when it is another.
  String times(LocalDateTime start, Optional<LocalDateTime> end) {
    if (end.isEmpty()) {
      return time(start);
    }
    String until = time(end.get());
    String day = date(end.get().toLocalDate());
    boolean sameDay = start.toLocalDate().equals(end.get().toLocalDate());
    return words.text("date.from-to", time(start), sameDay ? until.substring(day.length()) : until);
  }

  String amount(Money money) {
    return words.moneyInFull(money);
  }

  String list(List<String> items) {
    return words.list(items.stream().filter(item -> !item.isBlank()).toList());
  }

  /// What a person wrote, or what a step proposed by the program is called.
  String said(String text) {
    return text.startsWith("~") ? words.find(text.substring(1)).orElse(text) : text;
  }

  /// A text as a whole sentence, with one full stop at its end.
  String sentence(String text) {
    String plain = text.strip();
    boolean ended = plain.isEmpty() || ENDED.matcher(plain).find();
    return ended ? plain : part(plain) + "。";
  }

  /// A text as a part of a sentence: without the mark at its end.
  String part(String text) {
    return LOOSE_END.matcher(text.strip()).replaceFirst("");
  }

  /// The lines of a text, each without a number that was typed in front of it.
  List<String> lines(String text) {
    return text.lines()
        .map(line -> OWN_NUMBER.matcher(line.strip()).replaceFirst(""))
        .filter(line -> !line.isBlank())
        .toList();
  }

  /// Names of people written in one field, one by one.
  List<String> names(String typed) {
    return Pattern.compile("[、，,;；/\\s]+")
        .splitAsStream(typed.strip())
        .filter(name -> !name.isBlank())
        .toList();
  }

  /// The committee that signs and seals; the bare word where the office has not been set up.
  String committee(Office office) {
    return office
        .profile()
        .map(Profile::committee)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> words.text("paper.committee"));
  }

  /// The station; empty where the office has not been set up.
  String station(Office office) {
    return office.profile().map(Profile::station).orElse("");
  }

  /// 卷名: `甲样一与乙样二邻里纠纷`.
  String caseName(CaseFile file) {
    return words.text(
        "paper.case-name", CaseName.inFull(file).between(), label(file.intake().type()));
  }

  /// The names of all parties.
  String partyNames(CaseFile file) {
    return list(file.parties().stream().map(party -> Names.of(party, this)).toList());
  }
}
