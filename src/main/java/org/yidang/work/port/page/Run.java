package org.yidang.work.port.page;

/// A run of glyphs of one font and size on one baseline.
///
/// `width` is the room the run takes: it may be a little less than the sum of the advances, where
/// the empty half of a closing mark is given up.
public record Run(String text, Type type, double x, double baseline, double width, String field)
    implements Ink {}
