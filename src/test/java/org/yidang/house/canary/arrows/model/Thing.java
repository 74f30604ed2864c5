package org.yidang.house.canary.arrows.model;

/// Good: sees nothing.
public record Thing(String name) {}
