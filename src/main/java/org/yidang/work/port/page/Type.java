package org.yidang.work.port.page;

/// How the glyphs of a run are set: font, size and extra space after each glyph (both in points).
public record Type(Typeface face, double size, double spacing, Tone tone) {}
