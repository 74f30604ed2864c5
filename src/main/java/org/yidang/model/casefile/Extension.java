package org.yidang.model.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// That the time for mediation was made longer with every party's consent (延期).
public record Extension(UUID id, LocalDate on, LocalDate until, String reason) implements Entity {}
