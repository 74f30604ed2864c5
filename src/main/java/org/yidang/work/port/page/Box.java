package org.yidang.work.port.page;

/// A box to tick, drawn as a square of side `size` that stands on the baseline; no font has both
/// forms.
public record Box(double x, double baseline, double size, boolean ticked, String field)
    implements Ink {
  @Override
  public double width() {
    return size;
  }

  @Override
  public String text() {
    return ticked ? "☑" : "☐";
  }
}
