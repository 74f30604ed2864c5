package org.yidang.house.canary.values.model;

/// Bad: amounts that are not exact.
public record InexactList(float[] amounts) {}
