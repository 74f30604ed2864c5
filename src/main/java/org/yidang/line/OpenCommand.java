package org.yidang.line;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `open`: the window, also on another store than the usual one.
@Command(name = "open", description = "Opens the window, as without a verb.")
final class OpenCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();

  OpenCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    return ground.outside().hasDisplay()
        ? ground.outside().window(store.folder().orElseGet(ground.places()::usual))
        : ground.usage("line.no-display");
  }
}
