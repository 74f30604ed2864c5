package org.yidang.kit.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.yidang.kit.Reading;

/// An amount of yuan, exact to the fen: always two decimals, never beyond [#MAX] either way.
///
/// What is owed or paid is made by [#due], which refuses less than zero; only a difference may be
/// negative.
public record Money(BigDecimal yuan) implements Comparable<Money> {
  /// 999,999,999,999.99: what the store holds and capitals can name.
  public static final Money MAX = new Money(new BigDecimal("999999999999.99"));

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  public Money {
    yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    if (yuan.precision() - yuan.scale() > 12) {
      throw new IllegalArgumentException("beyond 999,999,999,999.99");
    }
  }

  /// From the exact text of a number, `4800` or `4800.50`.
  public static Money of(String yuan) {
    return new Money(new BigDecimal(yuan));
  }

  public static Money ofFen(long fen) {
    return new Money(BigDecimal.valueOf(fen, 2));
  }

  /// An amount that someone owes or pays: zero or more.
  public static Money due(BigDecimal yuan) {
    if (yuan.signum() < 0) {
      throw new IllegalArgumentException("below zero");
    }
    return new Money(yuan);
  }

  /// Reads what people type: `4,800`, `4800元`, `￥4,800.00`, `1.2万`, `壹万贰仟元整`.
  public static Reading<Money, MoneyFlaw> read(String typed) {
    return TypedMoney.read(typed);
  }

  public static Money sum(Collection<Money> parts) {
    return parts.stream().reduce(ZERO, Money::plus);
  }

  public Money plus(Money other) {
    return new Money(yuan.add(other.yuan));
  }

  public Money minus(Money other) {
    return new Money(yuan.subtract(other.yuan));
  }

  public boolean isZero() {
    return yuan.signum() == 0;
  }

  public boolean isNegative() {
    return yuan.signum() < 0;
  }

  /// `壹万贰仟叁佰元整`.
  public String capitals() {
    return Capitals.of(this);
  }

  /// `¥12,300.00`.
  public String figures() {
    String plain = yuan.abs().toPlainString();
    StringBuilder out = new StringBuilder(plain);
    for (int at = plain.length() - 6; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.insert(0, isNegative() ? "-¥" : "¥").toString();
  }

  /// `12300.00`, for the store, for JSON and for a field that is edited again.
  public String plain() {
    return yuan.toPlainString();
  }

  @Override
  public int compareTo(Money other) {
    return yuan.compareTo(other.yuan);
  }

  @Override
  public String toString() {
    return plain();
  }
}
