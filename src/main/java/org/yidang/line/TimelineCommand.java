package org.yidang.line;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.model.casefile.CaseFile;
import org.yidang.model.entity.Change;
import org.yidang.model.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `timeline`: everything that was done to a file, in people's words.
@Command(name = "timeline", description = "Tells everything that was done to a file, in order.")
final class TimelineCommand implements Callable<Integer> {
  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final FileParameter file = new FileParameter();
  @Mixin private final AsOf asOf = new AsOf();

  @Option(names = "--json", description = "One JSON object an entry, with every change.")
  private boolean json;

  TimelineCommand(Ground ground) {
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
          Optional<CaseFile> found = file.find(place);
          if (found.isEmpty()) {
            return ground.refused("line.no-such-file");
          }
          List<Entry> entries = until(place.history().entries(found.get().id()));
          if (entries.isEmpty()) {
            return ground.refused("line.not-yet");
          }
          entries.forEach(
              entry -> ground.out().println(json ? Json.write(tree(entry)) : plain(entry)));
          return Ground.DONE;
        });
  }

  /// Up to the last entry that is not later than the moment asked for.
  private List<Entry> until(List<Entry> entries) {
    if (asOf.moment().isEmpty()) {
      return entries;
    }
    LocalDateTime moment = asOf.moment().get();
    int end = entries.size();
    while (end > 0 && entries.get(end - 1).at().isAfter(moment)) {
      end--;
    }
    return entries.subList(0, end);
  }

  private String plain(Entry entry) {
    String reason = entry.reason().isBlank() ? "" : "\t" + entry.reason().replace('\n', ' ');
    return entry.seq()
        + "\t"
        + entry.at().toString().replace('T', ' ')
        + "\t"
        + entry.actor().name()
        + "\t"
        + ground.words().text("told." + entry.procedure(), entry.told().toArray())
        + reason;
  }

  private static Map<String, @Nullable Object> tree(Entry entry) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("seq", entry.seq());
    tree.put("at", entry.at().toString());
    tree.put("actor", entry.actor().name());
    tree.put("role", entry.actor().role());
    tree.put("desk", entry.actor().desk());
    tree.put("procedure", entry.procedure());
    tree.put("told", entry.told());
    tree.put("reason", entry.reason());
    List<List<@Nullable String>> changes = new ArrayList<>();
    for (Change change : entry.changes()) {
      List<@Nullable String> parts = new ArrayList<>();
      parts.add(change.kind());
      parts.add(change.id().toString());
      parts.add(change.field());
      parts.add(change.before());
      parts.add(change.after());
      changes.add(parts);
    }
    tree.put("changes", changes);
    tree.put("previous", entry.previous());
    tree.put("hash", entry.hash());
    return tree;
  }
}
