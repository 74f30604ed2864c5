package org.yidang.model.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// A party's mark under an agreement (A13): its own, or that of whoever stands for it.
///
/// @param party whose mark it counts as
/// @param signer who made it
public record Mark(UUID id, UUID agreement, UUID party, String signer, MarkKind kind, LocalDate on)
    implements Entity {}
