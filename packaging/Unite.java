import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Unites the overlapping strokes of TrueType faces: `java packaging/Unite.java FACE.ttf…`
///
/// Faces cut from variable fonts draw a cross as two bars that overlap. JavaFX's software pipeline
/// fills scaled letters by the even-odd rule, and shows a hole where they cross. Each face is
/// rewritten in place; a face without overlaps stays as it is, byte for byte.
class Unite {
  private static final int ON = 1;
  private static final int X_SHORT = 2;
  private static final int Y_SHORT = 4;
  private static final int REPEAT = 8;
  private static final int X_SAME = 16;
  private static final int Y_SAME = 32;
  private static final double SLIVER = 4;

  private final Map<String, byte[]> tables = new TreeMap<>();
  private final List<byte[]> glyphs = new ArrayList<>();
  private int version;
  private int maxPoints;
  private int maxContours;
  private int united;

  public static void main(String[] args) throws IOException {
    for (String face : args) {
      Unite unite = new Unite();
      unite.read(Files.readAllBytes(Path.of(face)));
      unite.uniteAll();
      if (unite.united > 0) {
        Files.write(Path.of(face), unite.write());
      }
      System.out.println(face + ": " + unite.united + " of " + unite.glyphs.size() + " united");
    }
  }

  private void read(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    version = in.getInt();
    int count = in.getShort();
    in.position(12);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      in.get(tag);
      in.getInt();
      int offset = in.getInt();
      int length = in.getInt();
      byte[] table = new byte[length];
      System.arraycopy(file, offset, table, 0, length);
      tables.put(new String(tag, StandardCharsets.US_ASCII), table);
    }
    int number = table("maxp").getShort(4) & 0xFFFF;
    boolean wide = table("head").getShort(50) == 1;
    ByteBuffer loca = table("loca");
    byte[] glyf = tables.get("glyf");
    for (int i = 0; i < number; i++) {
      int from = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
      int to = wide ? loca.getInt(4 * i + 4) : 2 * (loca.getShort(2 * i + 2) & 0xFFFF);
      byte[] glyph = new byte[to - from];
      System.arraycopy(glyf, from, glyph, 0, glyph.length);
      glyphs.add(glyph);
    }
  }

  private void uniteAll() {
    for (int i = 0; i < glyphs.size(); i++) {
      byte[] glyph = glyphs.get(i);
      if (glyph.length == 0 || ByteBuffer.wrap(glyph).getShort() <= 0) {
        continue;
      }
      Path2D path = path(glyph);
      Area whole = new Area(path);
      path.setWindingRule(Path2D.WIND_EVEN_ODD);
      Area holed = new Area(path);
      Area difference = new Area(whole);
      difference.exclusiveOr(holed);
      if (!difference.isEmpty()) {
        glyphs.set(i, glyph(whole));
        united++;
      }
    }
  }

  /// The outline of a simple glyph.
  private static Path2D path(byte[] glyph) {
    ByteBuffer in = ByteBuffer.wrap(glyph);
    int contours = in.getShort();
    in.position(10);
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = in.getShort() & 0xFFFF;
    }
    in.position(in.position() + 2 + (in.getShort(in.position()) & 0xFFFF));
    int points = ends[contours - 1] + 1;
    int[] flags = new int[points];
    for (int i = 0; i < points; i++) {
      flags[i] = in.get() & 0xFF;
      if ((flags[i] & REPEAT) != 0) {
        int times = in.get() & 0xFF;
        for (int j = 0; j < times; j++) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    int[] xs = coordinates(in, flags, X_SHORT, X_SAME);
    int[] ys = coordinates(in, flags, Y_SHORT, Y_SAME);
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int start = 0;
    for (int end : ends) {
      contour(path, flags, xs, ys, start, end);
      start = end + 1;
    }
    return path;
  }

  private static int[] coordinates(ByteBuffer in, int[] flags, int isShort, int same) {
    int[] values = new int[flags.length];
    int at = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean sameOrPositive = (flags[i] & same) != 0;
      if ((flags[i] & isShort) != 0) {
        int step = in.get() & 0xFF;
        at += sameOrPositive ? step : -step;
      } else if (!sameOrPositive) {
        at += in.getShort();
      }
      values[i] = at;
    }
    return values;
  }

  /// Adds one contour; between two points off the curve lies one on it.
  private static void contour(Path2D path, int[] flags, int[] xs, int[] ys, int start, int end) {
    int count = end - start + 1;
    if (count < 3) {
      return;
    }
    int first = start;
    while (first <= end && (flags[first] & ON) == 0) {
      first++;
    }
    boolean none = first > end;
    if (none) {
      first = start;
      path.moveTo((xs[start] + xs[end]) / 2.0, (ys[start] + ys[end]) / 2.0);
    } else {
      path.moveTo(xs[first], ys[first]);
    }
    int steps = none ? count : count + 1;
    int control = -1;
    for (int k = none ? 0 : 1; k < steps; k++) {
      int i = start + (first - start + k) % count;
      boolean on = (flags[i] & ON) != 0;
      if (control >= 0) {
        double x = on ? xs[i] : (xs[control] + xs[i]) / 2.0;
        double y = on ? ys[i] : (ys[control] + ys[i]) / 2.0;
        path.quadTo(xs[control], ys[control], x, y);
        control = on ? -1 : i;
      } else if (on) {
        path.lineTo(xs[i], ys[i]);
      } else {
        control = i;
      }
    }
    if (control >= 0) {
      path.quadTo(
          xs[control],
          ys[control],
          (xs[control] + xs[start]) / 2.0,
          (ys[control] + ys[start]) / 2.0);
    }
    path.closePath();
  }

  /// One point of a contour as it will be written.
  private record Point(int x, int y, boolean on) {}

  private byte[] glyph(Area area) {
    List<List<Point>> contours = contours(area);
    double largest = 0;
    for (List<Point> contour : contours) {
      double size = size(contour);
      largest = Math.abs(size) > Math.abs(largest) ? size : largest;
    }
    boolean reverse = largest > 0;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Point> all = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (List<Point> contour : contours) {
      all.addAll(reverse ? contour.reversed() : contour);
      ends.add(all.size() - 1);
    }
    maxPoints = Math.max(maxPoints, all.size());
    maxContours = Math.max(maxContours, contours.size());
    put(out, contours.size());
    put(out, all.stream().mapToInt(Point::x).min().orElse(0));
    put(out, all.stream().mapToInt(Point::y).min().orElse(0));
    put(out, all.stream().mapToInt(Point::x).max().orElse(0));
    put(out, all.stream().mapToInt(Point::y).max().orElse(0));
    ends.forEach(end -> put(out, end));
    put(out, 0);
    points(out, all);
    if (out.size() % 2 != 0) {
      out.write(0);
    }
    return out.toByteArray();
  }

  private static void points(ByteArrayOutputStream out, List<Point> all) {
    ByteArrayOutputStream xs = new ByteArrayOutputStream();
    ByteArrayOutputStream ys = new ByteArrayOutputStream();
    int x = 0;
    int y = 0;
    for (Point point : all) {
      int flag = point.on() ? ON : 0;
      flag |= step(xs, point.x() - x, X_SHORT, X_SAME);
      flag |= step(ys, point.y() - y, Y_SHORT, Y_SAME);
      out.write(flag);
      x = point.x();
      y = point.y();
    }
    out.writeBytes(xs.toByteArray());
    out.writeBytes(ys.toByteArray());
  }

  private static int step(ByteArrayOutputStream out, int step, int isShort, int same) {
    if (step == 0) {
      return same;
    }
    if (Math.abs(step) < 256) {
      out.write(Math.abs(step));
      return step > 0 ? isShort | same : isShort;
    }
    put(out, step);
    return 0;
  }

  private static List<List<Point>> contours(Area area) {
    List<List<Point>> contours = new ArrayList<>();
    List<Point> now = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator it = area.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> now = new ArrayList<>(List.of(point(at, 0, true)));
        case PathIterator.SEG_LINETO -> add(now, point(at, 0, true));
        case PathIterator.SEG_QUADTO -> {
          add(now, point(at, 0, false));
          add(now, point(at, 2, true));
        }
        case PathIterator.SEG_CLOSE -> {
          if (now.size() > 1 && now.getFirst().equals(now.getLast())) {
            now.removeLast();
          }
          if (now.size() > 2 && Math.abs(size(now)) > SLIVER) {
            contours.add(now);
          }
        }
        default -> throw new IllegalStateException("cubic");
      }
    }
    return contours;
  }

  private static void add(List<Point> contour, Point point) {
    Point last = contour.getLast();
    if (last.x() != point.x() || last.y() != point.y()) {
      contour.add(point);
    } else if (point.on() && !last.on()) {
      contour.set(contour.size() - 1, point);
    }
  }

  private static Point point(double[] at, int i, boolean on) {
    return new Point((int) Math.round(at[i]), (int) Math.round(at[i + 1]), on);
  }

  private static double size(List<Point> contour) {
    double sum = 0;
    for (int i = 0; i < contour.size(); i++) {
      Point a = contour.get(i);
      Point b = contour.get((i + 1) % contour.size());
      sum += (double) a.x() * b.y() - (double) b.x() * a.y();
    }
    return sum / 2;
  }

  private byte[] write() {
    ByteBuffer loca = ByteBuffer.allocate(4 * (glyphs.size() + 1));
    ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    for (byte[] glyph : glyphs) {
      loca.putInt(glyf.size());
      glyf.writeBytes(glyph);
      while (glyf.size() % 4 != 0) {
        glyf.write(0);
      }
    }
    loca.putInt(glyf.size());
    tables.put("loca", loca.array());
    tables.put("glyf", glyf.toByteArray());
    table("head").putShort(50, (short) 1).putInt(8, 0);
    ByteBuffer maxp = table("maxp");
    maxp.putShort(6, (short) Math.max(maxp.getShort(6), maxPoints));
    maxp.putShort(8, (short) Math.max(maxp.getShort(8), maxContours));
    bearings();

    int offset = 12 + 16 * tables.size();
    int size = offset + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    int log = 31 - Integer.numberOfLeadingZeros(tables.size());
    out.putInt(version).putShort((short) tables.size());
    out.putShort((short) (16 << log)).putShort((short) log);
    out.putShort((short) (16 * tables.size() - (16 << log)));
    for (var table : tables.entrySet()) {
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      out.putInt(sum(table.getValue())).putInt(offset).putInt(table.getValue().length);
      out.put(offset, table.getValue());
      offset += padded(table.getValue().length);
    }
    int headAt = 12;
    while (!new String(out.array(), headAt, 4, StandardCharsets.US_ASCII).equals("head")) {
      headAt += 16;
    }
    out.putInt(out.getInt(headAt + 8) + 8, 0xB1B0AFBA - sum(out.array()));
    return out.array();
  }

  /// The left bearing of a glyph is its least x.
  private void bearings() {
    int full = table("hhea").getShort(34) & 0xFFFF;
    ByteBuffer hmtx = table("hmtx");
    for (int i = 0; i < glyphs.size(); i++) {
      if (glyphs.get(i).length > 0) {
        short least = ByteBuffer.wrap(glyphs.get(i)).getShort(2);
        hmtx.putShort(i < full ? 4 * i + 2 : 4 * full + 2 * (i - full), least);
      }
    }
  }

  private ByteBuffer table(String tag) {
    return ByteBuffer.wrap(tables.get(tag));
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i += 4) {
      int word = 0;
      for (int j = 0; j < 4; j++) {
        word = word << 8 | (i + j < bytes.length ? bytes[i + j] & 0xFF : 0);
      }
      sum += word;
    }
    return sum;
  }

  private static void put(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
