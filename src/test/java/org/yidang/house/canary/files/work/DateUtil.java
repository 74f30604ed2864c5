package org.yidang.house.canary.files.work;

/// Bad: the name says nothing.
public final class DateUtil {}
