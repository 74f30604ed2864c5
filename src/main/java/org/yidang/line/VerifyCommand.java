package org.yidang.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.work.history.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `verify`: the journal is whole, and replaying it gives exactly the tables.
@Command(
    name = "verify",
    description = "Replays the whole journal and holds the result against the tables.")
final class VerifyCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--json", description = "The result as one JSON object.")
  private boolean json;

  VerifyCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    return ground.with(
        store.folder(),
        false,
        place -> {
          Verification.Report report;
          try (Progress progress = ground.progress("line.verify.progress")) {
            report = new Verification(place.books()).run(progress::at);
          }
          tell(report);
          return report.sound() ? Ground.DONE : Ground.REFUSED;
        });
  }

  private void tell(Verification.Report report) {
    if (json) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("sound", report.sound());
      tree.put("entries", report.entries());
      tree.put("rows", report.rows());
      tree.put("faults", report.faults().stream().map(VerifyCommand::fault).toList());
      ground.out().println(Json.write(tree));
      return;
    }
    String key = report.sound() ? "line.verify.sound" : "line.verify.faults";
    ground.out().println(ground.words().text(key, report.entries(), report.rows()));
    report
        .faults()
        .forEach(
            fault ->
                ground
                    .out()
                    .println(ground.words().text("line.verify." + fault.kind(), fault.where())));
  }

  private static List<String> fault(Verification.Fault fault) {
    return List.of(fault.kind(), fault.where());
  }
}
