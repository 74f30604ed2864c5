package org.yidang.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yidang.rules.Finding;
import org.yidang.words.Words;

/// Findings as people read them: the matter and the remedy, in the language of the command line.
public final class Sentences {
  private final Words words;

  public Sentences(Words words) {
    this.words = words;
  }

  /// What a finding says.
  String message(Finding finding) {
    return words.text("finding." + finding.rule(), finding.args().toArray());
  }

  /// What to do about it; blank where there is nothing to do.
  String remedy(Finding finding) {
    String key = "finding." + finding.rule() + ".remedy";
    return words.has(key) ? words.text(key, finding.args().toArray()) : "";
  }

  /// Findings as a tree for JSON.
  List<Map<String, @Nullable Object>> tree(List<Finding> findings) {
    List<Map<String, @Nullable Object>> tree = new ArrayList<>();
    for (Finding finding : findings) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("rule", finding.rule());
      one.put("level", finding.level().name().toLowerCase(java.util.Locale.ROOT));
      one.put("field", finding.field());
      one.put("message", message(finding));
      one.put("remedy", remedy(finding));
      tree.add(one);
    }
    return tree;
  }
}
