package org.yidang.house.canary.doors.store.gen;

/// Good: stays inside.
public record Row(String name) {}
