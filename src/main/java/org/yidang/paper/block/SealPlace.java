package org.yidang.paper.block;

/// Where a body seals: its name and the date at the right, and a faint ring of 42 mm around the
/// date that shows where the seal goes.
public record SealPlace(Text body, Text date, boolean ring) implements Block {}
