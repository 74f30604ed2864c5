package org.yidang.work.port.page;

/// A straight line, horizontal or vertical, `thickness` wide around its middle.
public record Rule(double x1, double y1, double x2, double y2, double thickness, Tone tone)
    implements Stroke {}
