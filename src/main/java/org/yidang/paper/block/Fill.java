package org.yidang.paper.block;

/// A blank to fill in: underlined, at least `chars` characters wide, with what is known centred on
/// it.
public record Fill(String text, String field, double chars) implements Inline {}
