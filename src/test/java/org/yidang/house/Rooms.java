package org.yidang.house;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The plan of the house: what each room may see. This table is the rule; ARCHITECTURE.md explains
/// it. A name with a capital is a class and lets nothing else of its package be seen.
final class Rooms {
  private static final String PLAN =
      """
      kit      | -                                        | -
      model    | kit                                      | -
      rules    | model kit                                | -
      work     | rules model kit                          | -
      store    | work.port model kit                      | jdbc flyway jooq h2 log crypto
      paper    | work.port model words kit                | pdf image log
      words    | kit                                      | -
      settings | kit                                      | log
      line     | work words kit model rules.Finding       | picocli log
      desk     | work model words settings kit rules.Finding | fx print log
      """;
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("jdbc", List.of("java.sql..", "javax.sql..")),
          Map.entry("flyway", List.of("org.flywaydb..")),
          Map.entry("jooq", List.of("org.jooq..")),
          Map.entry("h2", List.of("org.h2..")),
          Map.entry("pdf", List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
          Map.entry("image", List.of("java.awt..", "javax.imageio..")),
          Map.entry("print", List.of("java.awt..", "javax.print..")),
          Map.entry("crypto", List.of("javax.crypto..")),
          Map.entry("picocli", List.of("picocli..")),
          Map.entry("json", List.of("tools.jackson..")),
          Map.entry("log", List.of("org.slf4j..")),
          Map.entry(
              "fx",
              List.of(
                  "javafx..",
                  "org.controlsfx..",
                  "impl.org.controlsfx..",
                  "atlantafx..",
                  "org.kordamp..")));

  /// Libraries that only some places may touch, whatever else their room may see.
  private static final Map<String, List<String>> FENCES =
      Map.of(
          "fx", List.of("desk", "start"),
          "jdbc", List.of("store"),
          "jooq", List.of("store"),
          "h2", List.of("store"),
          "flyway", List.of("store"),
          "pdf", List.of("paper"),
          "json", List.of("kit.json"),
          "picocli", List.of("line"));

  private static final Map<String, Room> ROOMS = read();

  /// A room: the rooms and libraries it may see beside the JDK's base and itself.
  record Room(String name, List<String> sees, List<String> libraries) {}

  private Rooms() {}

  static Set<String> names() {
    return ROOMS.keySet();
  }

  static Room room(String name) {
    Room room = ROOMS.get(name);
    if (room == null) {
      throw new IllegalArgumentException("no room " + name);
    }
    return room;
  }

  static Set<String> fencedLibraries() {
    return FENCES.keySet();
  }

  static List<String> packagesOf(String library) {
    return LIBRARIES.get(library);
  }

  /// Where a fenced library may be used, as package patterns below a base.
  static String[] insideFence(String base, String library) {
    return FENCES.get(library).stream().map(room -> within(base, room)).toArray(String[]::new);
  }

  static String within(String base, String room) {
    return base + "." + room + "..";
  }

  private static Map<String, Room> read() {
    Map<String, Room> rooms = new LinkedHashMap<>();
    for (String line : PLAN.lines().toList()) {
      String[] cells = line.split("\\|");
      Room room = new Room(cells[0].strip(), words(cells[1]), words(cells[2]));
      rooms.put(room.name(), room);
    }
    return rooms;
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.strip().split(" +")).filter(word -> !word.equals("-")).toList();
  }

  static String[] together(Stream<String> patterns) {
    return patterns.toArray(String[]::new);
  }

  static String[] all(String base, String... rooms) {
    return together(Arrays.stream(rooms).map(room -> within(base, room)));
  }
}
