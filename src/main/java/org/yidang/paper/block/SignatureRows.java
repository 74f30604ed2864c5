package org.yidang.paper.block;

import java.util.List;

/// Places to sign, in `columns` beside each other, `rowMm` high each. Never alone on a page: some
/// text comes along.
public record SignatureRows(List<Signature> signatures, int columns, double rowMm)
    implements Block {
  public SignatureRows {
    signatures = List.copyOf(signatures);
    if (columns < 1 || columns > 3) {
      throw new IllegalArgumentException("1 to 3 columns of signatures");
    }
  }

  public static SignatureRows of(int columns, Signature... signatures) {
    return new SignatureRows(List.of(signatures), columns, 13);
  }
}
