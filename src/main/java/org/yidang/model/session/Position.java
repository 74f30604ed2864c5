package org.yidang.model.session;

import java.util.UUID;
import org.yidang.model.entity.Entity;

/// Where a party stood at the end of a session.
public record Position(UUID id, UUID session, UUID party, String text) implements Entity {}
