package org.yidang.model.session;

import java.util.UUID;
import org.yidang.model.entity.Entity;

/// One line of the minutes: a statement, a question, an answer, or a note of the recorder.
public record MinuteLine(
    UUID id, UUID session, int place, LineKind kind, String speaker, String text)
    implements Entity {}
