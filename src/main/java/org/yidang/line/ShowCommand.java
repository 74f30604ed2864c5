package org.yidang.line;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.yidang.kit.json.Json;
import org.yidang.model.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `show`: a whole file, now or as it stood.
@Command(name = "show", description = "Shows a whole file, as it stands or as it stood.")
final class ShowCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final FileParameter file = new FileParameter();
  @Mixin private final AsOf asOf = new AsOf();

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  ShowCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    if (asOf.isUnreadable()) {
      return ground.usage("line.bad-time");
    }
    return ground.with(
        store.folder(),
        false,
        place -> {
          Optional<CaseFile> now = file.find(place);
          if (now.isEmpty()) {
            return ground.refused("line.no-such-file");
          }
          Optional<CaseFile> shown =
              asOf.moment().isEmpty()
                  ? now
                  : place.history().at(now.get().id(), asOf.moment().get());
          if (shown.isEmpty()) {
            return ground.refused("line.not-yet");
          }
          ground
              .out()
              .println(
                  json
                      ? Json.write(FileText.tree(shown.get()))
                      : FileSheet.of(shown.get(), ground.words()));
          return Ground.DONE;
        });
  }
}
