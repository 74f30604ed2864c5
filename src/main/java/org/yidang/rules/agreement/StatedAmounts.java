package org.yidang.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yidang.kit.Reading;
import org.yidang.kit.money.Capitals;
import org.yidang.kit.money.Money;

/// Amounts of money in a free text: in figures, in words, and pairs of both that must agree.
final class StatedAmounts {
  private static final String NUMBER =
      "(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]{1,2})?";
  private static final String FIGURES =
      "[¥￥]\\s*" + NUMBER + "\\s*万?元?|(?<=小写[:：]?)" + NUMBER + "|" + NUMBER + "\\s*[亿万千百]?元";
  private static final String DIGIT = "零〇○壹贰叁肆伍陆柒捌玖一二两三四五六七八九";
  private static final String IN_WORDS =
      "["
          + DIGIT
          + "拾十]["
          + DIGIT
          + "拾佰仟万亿十百千]*[元圆圓](?:["
          + DIGIT
          + "]角)?(?:["
          + DIGIT
          + "]分)?[整正]?";
  private static final Pattern AMOUNT =
      Pattern.compile("(?<figures>" + FIGURES + ")|(?<words>" + IN_WORDS + ")");
  private static final Pattern FORMAL = Pattern.compile("[壹贰叁肆伍陆柒捌玖拾佰仟]");

  /// What may stand between the two ways of writing one amount: a bracket, 大写, 小写, 即 …
  private static final Pattern SAME_AMOUNT =
      Pattern.compile("|[\\s：:，,、。；;]*(?:[（(]|大写|小写|即|人民币)[\\s（(：:，,、大小写即为人民币]*");
  private static final Pattern SUM_BEFORE =
      Pattern.compile("(?:共计|合计|总计|总额|总价款?|总共|一共|共(?!同))(?:[^，,。；;0-9]{0,8})[¥￥]?$");
  private static final Pattern PARTS_AFTER =
      Pattern.compile("^[整正)）]?[，,]?[^，,。；;]{0,8}分[一二两三四五六七八九十0-9]+[期次笔]");

  /// An amount as it stands in the text.
  ///
  /// @param money empty when the words cannot be read in one way
  private record Stated(int start, int end, boolean figures, String text, Optional<Money> money) {}

  /// Two ways of writing what should be one amount.
  ///
  /// @param line of the text, from 1
  /// @param words empty when the words cannot be read in one way
  record Pair(int line, Money figures, Optional<Money> words) {
    boolean agrees() {
      return words.filter(figures::equals).isPresent();
    }
  }

  private StatedAmounts() {}

  /// Pairs of figures and words, in the order of the text.
  static List<Pair> pairs(String text) {
    List<Pair> pairs = new ArrayList<>();
    List<Stated> all = all(text);
    for (int i = 0; i + 1 < all.size(); i++) {
      Stated one = all.get(i);
      Stated other = all.get(i + 1);
      if (one.figures != other.figures && between(text, one, other)) {
        Stated figures = one.figures ? one : other;
        Stated words = one.figures ? other : one;
        if (figures.money.isPresent()) {
          pairs.add(new Pair(line(text, one.start), figures.money.get(), words.money));
        }
        i++;
      }
    }
    return pairs;
  }

  /// Lines on which a formal amount in words stands that cannot be read in one way.
  static List<Integer> unclear(String text) {
    return all(text).stream()
        .filter(stated -> !stated.figures && stated.money.isEmpty())
        .filter(stated -> FORMAL.matcher(stated.text).find())
        .map(stated -> line(text, stated.start))
        .toList();
  }

  /// The different amounts that are named.
  static List<Money> amounts(String text) {
    return all(text).stream().flatMap(stated -> stated.money.stream()).distinct().toList();
  }

  /// Amounts that the text calls a sum (`共计`, `合计`, `分三期`), each once.
  static List<Money> sums(String text) {
    return all(text).stream()
        .filter(
            stated ->
                SUM_BEFORE.matcher(text.substring(0, stated.start)).find()
                    || PARTS_AFTER.matcher(text.substring(stated.end)).find())
        .flatMap(stated -> stated.money.stream())
        .distinct()
        .toList();
  }

  private static List<Stated> all(String text) {
    List<Stated> all = new ArrayList<>();
    Matcher found = AMOUNT.matcher(text);
    while (found.find()) {
      String amount = found.group();
      boolean figures = found.group("figures") != null;
      Reading<Money, ?> read = figures ? Money.read(amount) : Capitals.read(amount);
      all.add(new Stated(found.start(), found.end(), figures, amount, read.found()));
    }
    return all;
  }

  private static boolean between(String text, Stated one, Stated other) {
    return SAME_AMOUNT.matcher(text.substring(one.end, other.start)).matches();
  }

  private static int line(String text, int at) {
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
