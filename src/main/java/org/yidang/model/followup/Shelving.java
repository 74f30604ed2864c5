package org.yidang.model.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// That the bound file went on the shelf (归档; cover P01).
///
/// @param binder 立卷人
/// @param shelf where it stands
public record Shelving(
    UUID id, int round, LocalDate on, String binder, Retention retention, String shelf, String note)
    implements Entity {}
