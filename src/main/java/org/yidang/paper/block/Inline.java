package org.yidang.paper.block;

/// A part of a text.
public sealed interface Inline permits Span, Fill, Choice {
  /// The field this shows, or empty.
  String field();
}
