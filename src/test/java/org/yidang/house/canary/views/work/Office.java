package org.yidang.house.canary.views.work;

/// Good: runs the procedures.
public final class Office {}
