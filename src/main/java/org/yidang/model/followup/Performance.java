package org.yidang.model.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yidang.kit.money.Money;
import org.yidang.model.entity.Entity;

/// What happened to a duty on a day: performed, partly, not, urged (A15); a receipt P12 prints
/// it.
///
/// @param way cash, transfer, work done …
/// @param receipt number of the receipt where one was given
/// @param witness 见证人 of the receipt
public record Performance(
    UUID id,
    UUID duty,
    LocalDate on,
    PerformanceResult result,
    Optional<Money> amount,
    String way,
    String receipt,
    String witness,
    String note)
    implements Entity {}
