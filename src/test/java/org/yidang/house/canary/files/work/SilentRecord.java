package org.yidang.house.canary.files.work;

/* Not the comment that is meant. */
public record SilentRecord(String name) {}
