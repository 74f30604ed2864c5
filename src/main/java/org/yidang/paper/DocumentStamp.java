package org.yidang.paper;

import java.time.OffsetDateTime;
import java.util.UUID;

/// What dates and names a file: the moment of the journal entry it belongs to and the id of the
/// paper. The same pages with the same stamp are the same bytes.
public record DocumentStamp(OffsetDateTime at, UUID paper) {}
