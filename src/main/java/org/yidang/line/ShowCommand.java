package org.yidang.line;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yidang.kit.json.Json;
import org.yidang.kit.time.TypedDate;
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

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As the file stood at a date, or at a date and time.")
  private String asOf = "";

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  ShowCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    Optional<LocalDateTime> moment = moment();
    if (moment.isEmpty() && !asOf.isBlank()) {
      return ground.usage("line.bad-time");
    }
    return ground.with(
        store.folder(),
        false,
        place -> {
          Optional<CaseFile> now = file.find(place);
          if (now.isEmpty()) {
            return refused("line.no-such-file");
          }
          Optional<CaseFile> shown =
              moment.isEmpty() ? now : place.history().at(now.get().id(), moment.get());
          if (shown.isEmpty()) {
            return refused("line.not-yet");
          }
          ground
              .out()
              .println(
                  json
                      ? Json.write(FileText.tree(shown.get()))
                      : FileText.plain(shown.get(), ground.words()));
          return Ground.DONE;
        });
  }

  private int refused(String key) {
    ground.err().println(ground.words().text(key));
    return Ground.REFUSED;
  }

  /// A date alone means its last second.
  private Optional<LocalDateTime> moment() {
    String text = asOf.replace('T', ' ');
    return TypedDate.readDateTime(text)
        .found()
        .or(() -> TypedDate.read(text).found().map(day -> day.atTime(23, 59, 59)));
  }
}
