package org.yidang.house.canary.files.work;

public final class Silent {}
