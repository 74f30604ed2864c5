package org.yidang.desk.kit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Pictures of screens as small files: at most 256 colours, of which a screen seldom has more that
/// matter. And how far two of them differ for an eye at arm's length.
public final class SmallPicture {
  private static final int COLOURS = 256;

  /// Of those, how many are kept for being frequent.
  private static final int FREQUENT = 128;

  private static final int BLOCK = 32;

  /// Steps of brightness two blocks may differ by, for letters are drawn a little otherwise on
  /// another system.
  private static final double SAME = 10;

  private SmallPicture() {}

  static void write(BufferedImage drawn, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(0);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(reduced(drawn), null, null), how);
    } finally {
      writer.dispose();
    }
  }

  /// The share of a picture, from 0 to 1, that looks otherwise than another one.
  public static double difference(Path one, Path two) throws IOException {
    BufferedImage first = ImageIO.read(one.toFile());
    BufferedImage second = ImageIO.read(two.toFile());
    if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
      return 1;
    }
    int blocks = 0;
    int other = 0;
    for (int y = 0; y + BLOCK <= first.getHeight(); y += BLOCK) {
      for (int x = 0; x + BLOCK <= first.getWidth(); x += BLOCK) {
        blocks++;
        other += Math.abs(brightness(first, x, y) - brightness(second, x, y)) > SAME ? 1 : 0;
      }
    }
    return (double) other / blocks;
  }

  private static double brightness(BufferedImage image, int left, int top) {
    long sum = 0;
    for (int rgb : image.getRGB(left, top, BLOCK, BLOCK, null, 0, BLOCK)) {
      sum += (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
    }
    return sum / (3.0 * BLOCK * BLOCK);
  }

  private static BufferedImage reduced(BufferedImage drawn) {
    int width = drawn.getWidth();
    int height = drawn.getHeight();
    int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel & 0xffffff, 1, Integer::sum);
    }
    int[] palette = palette(counts);
    Map<Integer, Integer> index = new HashMap<>();
    List.copyOf(counts.keySet()).forEach(colour -> index.put(colour, nearest(palette, colour)));
    IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
    BufferedImage small =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    byte[] row = new byte[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        row[x] = index.get(pixels[y * width + x] & 0xffffff).byteValue();
      }
      small.getRaster().setDataElements(0, y, width, 1, row);
    }
    return small;
  }

  /// The most frequent colours, and then, one by one, what is farthest from all before: a small
  /// red mark stays red.
  private static int[] palette(Map<Integer, Integer> counts) {
    int[] known =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Integer, Integer> each) -> -each.getValue())
                    .thenComparing(Map.Entry::getKey))
            .mapToInt(Map.Entry::getKey)
            .toArray();
    if (known.length <= COLOURS) {
      return known;
    }
    int[] palette = Arrays.copyOf(known, COLOURS);
    int[] away = new int[known.length];
    for (int i = 0; i < known.length; i++) {
      int nearest = nearest(Arrays.copyOf(palette, FREQUENT), known[i]);
      away[i] = distance(palette[nearest], known[i]);
    }
    for (int next = FREQUENT; next < COLOURS; next++) {
      int farthest = 0;
      for (int i = 0; i < known.length; i++) {
        farthest = away[i] > away[farthest] ? i : farthest;
      }
      palette[next] = known[farthest];
      for (int i = 0; i < known.length; i++) {
        away[i] = Math.min(away[i], distance(palette[next], known[i]));
      }
    }
    return palette;
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    for (int i = 0; i < palette.length; i++) {
      best = distance(palette[i], colour) < distance(palette[best], colour) ? i : best;
    }
    return best;
  }

  private static int distance(int one, int two) {
    int red = (one >> 16) - (two >> 16);
    int green = (one >> 8 & 0xff) - (two >> 8 & 0xff);
    int blue = (one & 0xff) - (two & 0xff);
    return red * red + green * green + blue * blue;
  }
}
