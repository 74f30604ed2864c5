package org.yidang.model.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// Somebody from outside who takes part in a file, with the parties' consent (A5).
///
/// @param body name of the body they come from, as the directory had it
/// @param consentedOn the day every party agreed to their taking part; empty until then
public record Helper(
    UUID id,
    HelperRole role,
    String name,
    String body,
    String post,
    String phone,
    Optional<LocalDate> invitedOn,
    Optional<LocalDate> consentedOn,
    String note)
    implements Entity {}
