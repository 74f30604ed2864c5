package org.yidang.model.session;

import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// Somebody at a session.
///
/// @param person the party, agent or helper of the file; empty for somebody else
/// @param name as it stands in the minutes
/// @param capacity what they are here (申请人, 监护人, 妇联干部 …)
public record Attendance(
    UUID id,
    UUID session,
    int place,
    Optional<UUID> person,
    String name,
    String capacity,
    Presence presence)
    implements Entity {}
