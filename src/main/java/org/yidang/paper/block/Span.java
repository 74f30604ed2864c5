package org.yidang.paper.block;

import java.util.Optional;

/// Words in one style. `keep` asks that they stay on one line if a line can hold them, as names do.
public record Span(String text, String field, Optional<Face> face, boolean underline, boolean keep)
    implements Inline {}
