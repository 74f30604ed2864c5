package org.yidang.paper.block;

/// The sheet: A4 with these margins in mm, the look of the body, page numbers, and a line repeated
/// at the foot of every page (`Text.EMPTY`: none), as where each page is signed.
public record PageStyle(Margins margins, Look body, boolean numbered, Text foot) {
  /// Margins in mm.
  public record Margins(double top, double bottom, double left, double right) {
    /// The type area of GB/T 9704: 156 × 225 mm.
    public static final Margins OFFICIAL = new Margins(37, 35, 28, 26);

    /// Even margins for forms.
    public static final Margins FORM = new Margins(25, 25, 25, 25);

    public Margins {
      if (Math.min(top, Math.min(left, right)) < 8 || bottom < 15) {
        throw new IllegalArgumentException("printers cannot reach the edge of a sheet");
      }
    }
  }

  /// An official paper: margins of GB/T 9704, 3号, numbered pages.
  public static final PageStyle OFFICIAL =
      new PageStyle(Margins.OFFICIAL, Look.BODY_3, true, Text.EMPTY);

  /// A form: even margins, 4号, numbered pages.
  public static final PageStyle FORM = new PageStyle(Margins.FORM, Look.BODY_4, true, Text.EMPTY);

  public PageStyle body(Look other) {
    return new PageStyle(margins, other, numbered, foot);
  }

  public PageStyle foot(Text other) {
    return new PageStyle(margins, body, numbered, other);
  }

  public PageStyle withoutNumbers() {
    return new PageStyle(margins, body, false, foot);
  }
}
