package org.yidang.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yidang.kit.json.Json;
import org.yidang.kit.json.JsonFault;
import org.yidang.kit.json.JsonLimits;
import org.yidang.store.StoreDump;
import org.yidang.store.Stores;
import org.yidang.words.Language;
import org.yidang.words.Words;
import org.yidang.work.Workplace;
import org.yidang.work.port.OpenStore;

/// A store on disk with the command line's `apply` before it; names are kept from call to call.
final class LineDesk implements AutoCloseable {
  private static final JsonLimits LIMITS = new JsonLimits(40_000_000, 40_000_000);

  private final OpenStore store;
  private final Workplace place;
  private final Apply apply;
  private final Map<String, String> names = new HashMap<>();
  private boolean stop;

  LineDesk(Path folder) {
    this(folder, Language.CHINESE, Apply.Trust.ANY_DAY);
  }

  LineDesk(Path folder, Language language, Apply.Trust trust) {
    store = Stores.create(folder);
    place = new TestPlaces(folder, new NoPapers()).place(store);
    apply = new Apply(place, new Sentences(new Words(language)), trust, new Stopping());
  }

  Workplace place() {
    return place;
  }

  /// Runs a file of lines from the test resources, each of which must be done.
  LineDesk prepared(String resource) {
    for (Map<String, Object> answer : answers(resource(resource))) {
      if (!answer.containsKey("done")) {
        throw new AssertionError(resource + ": " + answer);
      }
      if (answer.get("ids") instanceof Map<?, ?> given) {
        given.forEach((name, id) -> names.put(String.valueOf(name), String.valueOf(id)));
      }
    }
    return this;
  }

  /// The id that a prepared line named.
  String named(String name) {
    return names.getOrDefault(name, "");
  }

  static byte[] resource(String name) {
    try (InputStream in = LineDesk.class.getResourceAsStream("/line/" + name)) {
      if (in == null) {
        throw new AssertionError("no " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LineDesk stopping() {
    stop = true;
    return this;
  }

  /// The only answer to one line.
  Map<String, Object> answer(String line) {
    List<Map<String, Object>> answers = answers(line);
    if (answers.size() != 1) {
      throw new AssertionError(answers.size() + " answers to one line");
    }
    return answers.getFirst();
  }

  /// Answers to lines of text.
  List<Map<String, Object>> answers(String... lines) {
    return answers(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /// Answers to raw bytes.
  List<Map<String, Object>> answers(byte[] lines) {
    List<Map<String, Object>> answers = new ArrayList<>();
    try {
      apply.run(new ByteArrayInputStream(lines), stop, answer -> answers.add(tree(answer)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answers;
  }

  /// What an answer refuses, as `rule@field`, the first first.
  static List<String> refused(Map<String, Object> answer) {
    return findings(answer).stream().map(one -> one.get("rule") + "@" + one.get("field")).toList();
  }

  /// The sentences of what an answer refuses.
  static List<String> messages(Map<String, Object> answer) {
    return findings(answer).stream().map(one -> String.valueOf(one.get("message"))).toList();
  }

  private static List<Map<?, ?>> findings(Map<String, Object> answer) {
    List<Map<?, ?>> findings = new ArrayList<>();
    if (answer.get("refused") instanceof List<?> list) {
      list.forEach(one -> findings.add((Map<?, ?>) one));
    }
    return findings;
  }

  /// Size and time of the last write of every file of the store: what is not written to is the same
  /// to the byte.
  List<String> files() {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(place.folder())) {
      for (Path file : all.sorted().toList()) {
        files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /// Every row of every table.
  List<String> dump() {
    return StoreDump.of(store);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> tree(String json) {
    try {
      return (Map<String, Object>) (Map<String, ?>) Json.readObject(json, LIMITS);
    } catch (JsonFault fault) {
      throw new AssertionError(fault);
    }
  }

  @Override
  public void close() {
    place.close();
  }
}
