package org.yidang.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules about the ladder of the store: the steps in `sql` and those that are released.
///
/// @param steps content of each file by its name
/// @param released the lines of `released.txt`
record StepRules(Map<String, String> steps, List<String> released) {
  private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
  private static final Pattern RELEASED = Pattern.compile("([0-9a-f]{64})  (\\S+)");

  static StepRules of(Path folder) {
    Map<String, String> steps = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        steps.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StepRules(steps, steps.getOrDefault("released.txt", "").lines().toList());
  }

  /// Steps are numbered without a gap and named for what they do; nothing else lies there.
  List<String> wronglyNumbered() {
    List<String> wrongs = new ArrayList<>();
    int last = 0;
    for (String name : steps.keySet()) {
      Matcher step = NAME.matcher(name);
      if (step.matches()) {
        int number = Integer.parseInt(step.group(1));
        if (number != last + 1) {
          wrongs.add(name + " does not follow " + last);
        }
        last = number;
      } else if (!name.equals("released.txt")) {
        wrongs.add(name + " is no step");
      }
    }
    return wrongs;
  }

  /// Released steps are the first of the ladder, in order, and say what they said.
  List<String> edited() {
    List<String> wrongs = new ArrayList<>();
    List<String> ladder = steps.keySet().stream().filter(name -> name.endsWith(".sql")).toList();
    int place = 0;
    for (String line : released.stream().filter(l -> !l.startsWith("#")).toList()) {
      Matcher entry = RELEASED.matcher(line);
      if (!entry.matches()) {
        wrongs.add("released.txt: " + line);
      } else if (place >= ladder.size() || !ladder.get(place).equals(entry.group(2))) {
        wrongs.add(entry.group(2) + " was released in this place and is not there");
      } else if (!checksum(steps.get(entry.group(2))).equals(entry.group(1))) {
        wrongs.add(entry.group(2) + " was released and has been edited");
      }
      place++;
    }
    return wrongs;
  }

  /// The same on every system: line ends do not count.
  static String checksum(String step) {
    try {
      byte[] bytes = step.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
