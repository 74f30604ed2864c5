package org.yidang.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds clauses that close a road the law keeps open: calling the police, going to court or
/// arbitration, complaining, petitioning (人民调解法 Art. 3).
///
/// It looks for a word of forbidding or waiving and a road after it in the same clause. Clauses
/// that keep a road open (`不得阻止对方报警`), waive a claim (`放弃其余诉讼请求`) or forbid abuse
/// (`不得恶意投诉`) are lawful and not found.
final class ClosedRoads {
  private static final String ROAD =
      "报警(?![器情记])|报案|起诉(?![期书])|诉讼(?![请费时期])|诉权|上诉|仲裁(?![请费])"
          + "|投诉(?!人|电话)|举报(?!人|电话)|控告|检举|信访|上访|打官司|告状|申诉|司法确认";
  private static final String FORBID =
      "不得|不准|不许|不能|不可|不再|不应|不会|禁止|严禁|无权|永不|绝不|决不|放弃" + "|不(?=因|就|以|向|对)|不(?=" + ROAD + ")";

  /// A phrase such as 就此事 or 以任何理由 may stand between commas before the road.
  private static final String PHRASE = "(?:[就因以对为][^，,。；;！!\n]{0,16}[，,])?";

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<no>"
              + FORBID
              + ")(?<between>"
              + PHRASE
              + "[^，,。；;！!\n]{0,14}?)(?<road>"
              + ROAD
              + ")");
  private static final Pattern WAIVED =
      Pattern.compile(
          "(?<road>(?:报警|起诉|诉讼|仲裁|投诉|举报|信访|申诉)的?(?:权利|权)|诉权)"
              + "[^，,。；;！!\n]{0,8}(?<no>放弃|丧失|归于消灭)");

  /// What turns the clause round: it keeps the road open, or forbids only its abuse.
  private static final Pattern LAWFUL =
      Pattern.compile("可[^能]|有权|否则|阻止|阻挠|阻碍|妨碍|妨害|干涉|干扰|限制|拒绝|剥夺|打击|报复|影响|恶意|虚假|谎|诬|无理|骚扰|捏造");

  /// A clause that was found.
  ///
  /// @param line of the text, from 1
  /// @param column of the line, from 1, in characters as people count them
  /// @param words the words that close the road, without what stands between
  record Hit(int line, int column, String words) {}

  private ClosedRoads() {}

  static List<Hit> in(String text) {
    List<Hit> hits = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher forbidden = FORBIDDEN.matcher(line);
      while (forbidden.find()) {
        if (closes(forbidden, line)) {
          String gap = forbidden.group("between").isEmpty() ? "" : "…";
          hits.add(
              hit(
                  i,
                  line,
                  forbidden.start(),
                  forbidden.group("no") + gap + forbidden.group("road")));
        }
      }
      Matcher waived = WAIVED.matcher(line);
      while (waived.find()) {
        hits.add(hit(i, line, waived.start(), waived.group("road") + waived.group("no")));
      }
    }
    return hits;
  }

  private static boolean closes(Matcher found, String line) {
    boolean forRevenge = line.startsWith("而", found.end());
    return !forRevenge && !LAWFUL.matcher(found.group("between") + "。").find();
  }

  private static Hit hit(int line, String text, int at, String words) {
    return new Hit(line + 1, text.codePointCount(0, at) + 1, words);
  }
}
