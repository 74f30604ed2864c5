package org.yidang.paper.block;

/// Face, size and distance of lines, both in points.
public record Look(Face face, double size, double pitch) {
  /// 2号, the title of a paper.
  public static final Look TITLE = new Look(Face.SONG_BOLD, 22, 33);

  /// 3号, the body of an official paper.
  public static final Look BODY_3 = new Look(Face.SONG, 16, 28);

  /// 4号, the body of forms where 3号 would waste pages.
  public static final Look BODY_4 = new Look(Face.SONG, 14, 25);

  /// 小四, fields of dense forms.
  public static final Look BODY_S4 = new Look(Face.SONG, 12, 20);

  /// 五号, notes.
  public static final Look NOTE = new Look(Face.SONG, 10.5, 16);

  public Look {
    if (size <= 0 || pitch < size) {
      throw new IllegalArgumentException("lines closer than their type");
    }
  }

  public Look face(Face other) {
    return new Look(other, size, pitch);
  }
}
