package org.yidang.paper.form;

import org.yidang.paper.block.Face;
import org.yidang.paper.block.Look;
import org.yidang.paper.block.PageStyle;
import org.yidang.paper.block.PageStyle.Margins;
import org.yidang.paper.block.Text;

/// The sheets forms are set on: A4, wider at the left, where the file is bound.
final class Sheets {
  private static final Margins MARGINS = new Margins(20, 20, 25, 20);

  /// 小四, so that a plain agreement with its signatures and seal stays on one page.
  static final Look BODY = new Look(Face.SONG, 12, 21);

  /// Running text.
  static final PageStyle TEXT = new PageStyle(MARGINS, BODY, true, Text.EMPTY);

  private Sheets() {}
}
