package org.yidang.model.paper;

import java.util.UUID;

/// A paper of a file.
///
/// @param subject the session, agreement … it is about; the file's own id where it is about all
public record Paper(PaperKind kind, UUID subject) {}
