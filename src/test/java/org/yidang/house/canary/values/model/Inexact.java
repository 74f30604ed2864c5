package org.yidang.house.canary.values.model;

/// Bad: an amount that is not exact.
public record Inexact(double amount) {}
