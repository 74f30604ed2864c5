package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// That the committee took the dispute on (form P04, or P03 on written application).
///
/// @param writtenApplication true when the parties handed in P03; P04 is kept otherwise
/// @param registrar 登记人
public record Acceptance(
    UUID id,
    LocalDate on,
    CaseSource source,
    boolean writtenApplication,
    Difficulty difficulty,
    String registrar,
    String note)
    implements Entity {}
