package org.yidang.line;

import java.nio.file.Path;
import org.yidang.work.Workplace;

/// For what needs no store, such as help.
final class NoPlaces implements Workplace.Places {
  @Override
  public Workplace open(Path folder) {
    throw new AssertionError("no store is opened");
  }

  @Override
  public Workplace create(Path folder) {
    throw new AssertionError("no store is made");
  }

  @Override
  public boolean exists(Path folder) {
    return false;
  }

  @Override
  public Path usual() {
    return Path.of("store");
  }
}
