package org.yidang.house.canary.files.work;

import java.io.IOException;
import java.io.Reader;

/// Good: names what it can handle, and closes what it opens.
public final class CatchesOne {
  int go(Reader reader) {
    try (reader) {
      return reader.read();
    } catch (IOException e) {
      return -1;
    }
  }
}
