package org.yidang.house.canary.doors.store;

/// Good: stays inside.
public record Inside(String name) {}
