package org.yidang.paper.block;

/// A blank to fill in: underlined, at least `chars` characters wide, with what is known centred on
/// it. `toEnd`: it also takes what is left of its line.
public record Fill(String text, String field, double chars, boolean toEnd) implements Inline {}
