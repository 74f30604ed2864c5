package org.yidang.work.port.page;

/// A dashed circle: the place of a seal.
public record Ring(double x, double y, double radius, double thickness, Tone tone)
    implements Stroke {}
