package org.yidang.work.port.page;

/// What comes of setting a paper: its pages, or the reason why it cannot be printed truthfully.
public sealed interface Laid permits PageSet, Unprintable {}
