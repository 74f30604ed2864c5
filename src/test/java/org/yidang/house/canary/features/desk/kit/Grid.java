package org.yidang.house.canary.features.desk.kit;

/// Good: sees no feature.
public record Grid(String name) {}
