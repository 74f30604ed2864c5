package org.yidang.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPictureTest {
  @TempDir private Path folder;

  @Test
  void thePictureIsTheSameAfterItWasWritten() throws IOException {
    Path one = written("one", 0);
    assertThat(SmallPicture.difference(one, written("two", 0))).isZero();
  }

  @Test
  void aSheetThatMovedIsSeen() throws IOException {
    assertThat(SmallPicture.difference(written("one", 0), written("two", 96))).isGreaterThan(0.1);
  }

  @Test
  void aHairIsNotSeen() throws IOException {
    assertThat(SmallPicture.difference(written("one", 0), written("two", 1))).isZero();
  }

  @Test
  void anotherSizeIsAnotherPicture() throws IOException {
    Path small = folder.resolve("small.png");
    SmallPicture.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), small);
    assertThat(SmallPicture.difference(small, written("one", 0))).isEqualTo(1);
  }

  /// A white sheet on a grey desk with more colours than a small picture keeps.
  private Path written(String name, int left) throws IOException {
    BufferedImage drawn = new BufferedImage(640, 320, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(new Color(0xedf1f5));
    pen.fillRect(0, 0, 640, 320);
    pen.setColor(Color.WHITE);
    pen.fillRect(64 + left, 32, 320, 256);
    for (int i = 0; i < 400; i++) {
      pen.setColor(new Color(i % 256, i * 7 % 256, i * 3 % 256));
      pen.fillRect(i, 300, 1, 2);
    }
    pen.dispose();
    Path file = folder.resolve(name + ".png");
    SmallPicture.write(drawn, file);
    return file;
  }
}
