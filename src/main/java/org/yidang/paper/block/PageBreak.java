package org.yidang.paper.block;

/// What follows begins a new page.
public record PageBreak() implements Block {}
