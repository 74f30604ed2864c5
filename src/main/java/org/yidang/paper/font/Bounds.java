package org.yidang.paper.font;

/// The drawn part of a glyph in parts of the type size, `y` upwards from the baseline.
public record Bounds(double left, double right, double low, double high) {}
