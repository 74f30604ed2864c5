package org.yidang.paper.font;

import org.yidang.work.port.page.Typeface;

/// The glyph of a character: the font that has it, and how far it advances, in parts of the type
/// size.
public record Glyph(Typeface typeface, double advance) {}
