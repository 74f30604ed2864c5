package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// That the dispute was handed to another body, or entrusted to it (移送 / 委托, T2).
public record Transfer(
    UUID id, LocalDate on, String body, String reason, boolean partiesAgreed, String papers)
    implements Entity {}
