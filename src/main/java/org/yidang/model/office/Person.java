package org.yidang.model.office;

import java.util.UUID;

/// Somebody of the roster: mediator, officer, resident lawyer …
///
/// @param skills what they are good at, as people say it
/// @param active false once they have left; they stay in the files they worked on
public record Person(
    UUID id, String name, PersonRole role, String unit, String phone, String skills, boolean active)
    implements Listed {}
