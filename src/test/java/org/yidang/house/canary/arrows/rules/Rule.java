package org.yidang.house.canary.arrows.rules;

/// Good in itself, but not for the desk to see.
public record Rule(Finding finding) {}
