package org.yidang.house.canary.arrows.cellar;

/// Bad: there is no such room.
public record Stranger(String name) {}
