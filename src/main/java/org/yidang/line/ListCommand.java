package org.yidang.line;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yidang.kit.json.Json;
import org.yidang.work.port.FileList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `list`: the files, the last opened first.
@Command(name = "list", description = "Lists files, the last opened first.")
final class ListCommand implements Callable<Integer> {
  private static final int PAGE = 200;

  private final Ground ground;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(names = "--find", paramLabel = "TEXT", description = "Part of number, title or place.")
  private String find = "";

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  ListCommand(Ground ground) {
    this.ground = ground;
  }

  @Override
  public Integer call() {
    return ground.with(
        store.folder(),
        false,
        place -> {
          var query = new FileList.Query(find, Set.of(), Optional.empty(), Optional.empty());
          List<FileList.Line> page = place.lists().page(query, Optional.empty(), PAGE);
          while (!page.isEmpty()) {
            page.forEach(this::print);
            page = place.lists().page(query, Optional.of(page.getLast()), PAGE);
          }
          return Ground.DONE;
        });
  }

  private void print(FileList.Line line) {
    ground.out().println(json ? Json.write(tree(line)) : plain(line));
  }

  private String plain(FileList.Line line) {
    return String.join(
        "\t",
        line.number().isBlank() ? line.id().toString() : line.number(),
        ground.words().text("file.title", line.title(), "~enum.DisputeType." + line.type().name()),
        ground.words().text("enum.Stage." + line.stage().name()),
        ground.words().worded(line.nextStep()),
        line.nextOn().map(Object::toString).orElse(""));
  }

  private Map<String, @Nullable Object> tree(FileList.Line line) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("id", line.id().toString());
    tree.put("number", line.number());
    tree.put("title", line.title());
    tree.put("parties", line.parties());
    tree.put("stage", line.stage().name());
    tree.put("type", line.type().name());
    tree.put("risk", line.risk().name());
    tree.put("openedOn", line.openedOn().toString());
    tree.put("mediator", line.mediator());
    tree.put("nextStep", ground.words().worded(line.nextStep()));
    tree.put("nextBy", line.nextBy());
    tree.put("nextOn", line.nextOn().map(Object::toString).orElse(null));
    return tree;
  }
}
