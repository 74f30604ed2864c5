package org.yidang.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yidang.rules.Finding;
import org.yidang.words.Words;
import org.yidang.work.port.StoreTrouble;

/// Findings as people read them: which field, what is the matter and what to do, in the language of
/// the command line.
final class Sentences {
  private static final Pattern ROW = Pattern.compile("(.+)\\[([0-9]+)]");

  private final Words words;

  Sentences(Words words) {
    this.words = words;
  }

  /// What a finding says, after the field it is about.
  ///
  /// @param procedure the procedure whose form it was found in
  String message(String procedure, Finding finding) {
    String said = words.text("finding." + finding.rule(), finding.args().toArray());
    return finding.field().isEmpty()
        ? said
        : words.text("line.at-field", label(procedure, finding.field()), said);
  }

  /// What to do about it; blank where there is nothing to do.
  String remedy(Finding finding) {
    return words.find("finding." + finding.rule() + ".remedy", finding.args().toArray()).orElse("");
  }

  /// A field as the screen labels it, with the number of its row; as it was typed where it is no
  /// field of ours.
  private String label(String procedure, String path) {
    StringBuilder label = new StringBuilder();
    String about = procedure;
    for (String part : path.split("\\.", -1)) {
      Matcher row = ROW.matcher(part);
      boolean isRow = row.matches();
      String name = isRow ? row.group(1) : part;
      String key = key(about, name);
      if (!label.isEmpty()) {
        label.append(words.text("line.within"));
      }
      label.append(
          isRow
              ? words.text(
                  "line.row",
                  words.find(key + ".row").orElse(name),
                  Integer.parseInt(row.group(2)) + 1)
              : words.find(key).orElse(name));
      about = name;
    }
    return label.toString();
  }

  private String key(String about, String name) {
    String own = "field." + about + "." + name;
    return words.has(own) ? own : "field." + name;
  }

  /// Findings as a tree for JSON.
  List<Map<String, @Nullable Object>> tree(String procedure, List<Finding> findings) {
    List<Map<String, @Nullable Object>> tree = new ArrayList<>();
    for (Finding finding : findings) {
      String level = finding.level().name().toLowerCase(Locale.ROOT);
      tree.add(
          one(
              finding.rule(),
              level,
              finding.field(),
              message(procedure, finding),
              remedy(finding)));
    }
    return tree;
  }

  /// Trouble of the store that is only about the line it came from.
  List<Map<String, @Nullable Object>> tree(StoreTrouble trouble) {
    String key = "trouble." + trouble.code();
    return List.of(one(trouble.code(), "block", "", words.text(key), words.text(key + ".remedy")));
  }

  private static Map<String, @Nullable Object> one(
      String rule, String level, String field, String message, String remedy) {
    Map<String, @Nullable Object> one = new LinkedHashMap<>();
    one.put("rule", rule);
    one.put("level", level);
    one.put("field", field);
    one.put("message", message);
    one.put("remedy", remedy);
    return one;
  }
}
