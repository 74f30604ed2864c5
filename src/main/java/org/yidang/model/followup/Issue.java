package org.yidang.model.followup;

import java.time.LocalDateTime;
import java.util.UUID;
import org.yidang.model.entity.Entity;

/// A paper as it left the program: which form, about what, and the hash of its PDF.
///
/// @param form P01 … G07
/// @param subject the session, agreement, performance … it is about; the file's id otherwise
/// @param digest SHA-256 of the PDF, lower-case hex
public record Issue(UUID id, String form, UUID subject, LocalDateTime at, int copies, String digest)
    implements Entity {}
