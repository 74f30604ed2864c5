package org.yidang.paper.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.agreement.Agreement;
import org.yidang.model.agreement.Duty;
import org.yidang.model.agreement.DutyKind;
import org.yidang.model.agreement.Repeat;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.party.Party;

/// A duty as a clause of the agreement: who does what, for whom, by when, how (A12).
final class DutyWords {
  private static final int IN_EVERY_MONTH = 28;

  private final CaseFile file;
  private final LocalDate signedOn;
  private final Wording words;

  DutyWords(CaseFile file, Agreement agreement, Wording words) {
    this.file = file;
    this.signedOn = agreement.draftedOn();
    this.words = words;
  }

  String clause(Duty duty) {
    String debtor = name(Optional.of(duty.debtor()));
    String what = words.part(duty.what());
    String way = words.part(duty.way());
    String body =
        switch (duty.kind()) {
          case PAYMENT ->
              words.text("paper.duty.payment", debtor, when(duty), to(duty), money(duty));
          case ACTION -> words.text("paper.duty.action", debtor, when(duty), forWhom(duty), what);
          case APOLOGY ->
              words.text(
                  what.isEmpty() ? "paper.duty.apology" : "paper.duty.apology-as",
                  debtor,
                  when(duty),
                  to(duty),
                  what);
          case RESTRAINT -> words.text("paper.duty.restraint", debtor, until(duty), what);
        };
    boolean payment = duty.kind() == DutyKind.PAYMENT;
    String wayKey = payment ? "paper.duty.way-of-payment" : "paper.duty.way";
    return words.sentence(body + (way.isEmpty() ? "" : words.text(wayKey, way)));
  }

  private String to(Duty duty) {
    return duty.creditor().isEmpty() ? "" : words.text("paper.duty.to", name(duty.creditor()));
  }

  private String forWhom(Duty duty) {
    return duty.creditor().isEmpty() ? "" : words.text("paper.duty.for", name(duty.creditor()));
  }

  private String name(Optional<UUID> party) {
    return party.flatMap(file::party).map(Party::name).orElse("");
  }

  private String money(Duty duty) {
    String each = words.part(duty.what()) + words.amount(duty.amount().orElse(Money.ZERO));
    long times = times(duty);
    BigDecimal all = duty.amount().orElse(Money.ZERO).yuan().multiply(BigDecimal.valueOf(times));
    boolean said = times > 1 && all.compareTo(Money.MAX.yuan()) <= 0;
    return said ? words.text("paper.duty.in-all", each, times, words.amount(new Money(all))) : each;
  }

  /// How often a monthly duty with an end falls due; else 0.
  private static long times(Duty duty) {
    return duty.repeat() == Repeat.MONTHLY && duty.until().isPresent()
        ? ChronoUnit.MONTHS.between(YearMonth.from(duty.due()), YearMonth.from(duty.until().get()))
            + 1
        : 0;
  }

  private String when(Duty duty) {
    LocalDate due = duty.due();
    if (duty.repeat() == Repeat.ONCE) {
      return words.text(
          due.equals(signedOn) ? "paper.duty.at-signing" : "paper.duty.by", words.date(due));
    }
    String dayKey = due.getDayOfMonth() > IN_EVERY_MONTH ? "paper.duty.late-day" : "paper.duty.day";
    String day = words.text(dayKey, due.getDayOfMonth());
    String from = month(due);
    return duty.until().isPresent()
        ? words.text("paper.duty.from-until", from, month(duty.until().get()), day)
        : words.text("paper.duty.from", from, day);
  }

  private String until(Duty duty) {
    LocalDate last = duty.repeat() == Repeat.MONTHLY ? duty.until().orElse(duty.due()) : duty.due();
    return words.date(last);
  }

  private String month(LocalDate day) {
    return words.text("paper.month", day.getYear(), day.getMonthValue());
  }
}
