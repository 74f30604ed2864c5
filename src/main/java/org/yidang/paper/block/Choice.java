package org.yidang.paper.block;

/// A box to tick and its label, which stay together.
public record Choice(boolean ticked, String label, String field) implements Inline {}
