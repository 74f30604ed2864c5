package org.yidang.paper.block;

/// A part of a paper, from top to bottom.
public sealed interface Block
    permits Paragraph, Table, SignatureRows, SealPlace, Gap, KeepTogether, PageBreak {}
