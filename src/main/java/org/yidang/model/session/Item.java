package org.yidang.model.session;

import java.util.UUID;
import org.yidang.model.entity.Entity;

/// An item in dispute as it stood at the end of a session.
public record Item(UUID id, UUID session, int place, String text, ItemState state)
    implements Entity {}
