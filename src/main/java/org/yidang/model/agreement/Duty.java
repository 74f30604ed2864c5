package org.yidang.model.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.entity.Entity;

/// One thing promised: who, what or how much, to whom, by when, how (A12).
///
/// @param debtor the party who has to do it
/// @param creditor the party it is owed to; empty where it is owed to nobody in particular
/// @param amount of each payment, for a PAYMENT
/// @param due last day; of the first payment where it repeats
/// @param until last month of a monthly duty; empty when it goes on without end
public record Duty(
    UUID id,
    UUID agreement,
    int place,
    DutyKind kind,
    UUID debtor,
    Optional<UUID> creditor,
    String what,
    Optional<Money> amount,
    LocalDate due,
    Repeat repeat,
    Optional<LocalDate> until,
    String way)
    implements Entity {
  public Duty {
    if (kind == DutyKind.PAYMENT && (amount.isEmpty() || creditor.isEmpty())) {
      throw new IllegalArgumentException("a payment has an amount and a payee (A12)");
    }
  }
}
