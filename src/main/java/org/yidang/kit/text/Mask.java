package org.yidang.kit.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Personal data made unreadable for lists and reports, always by the same rule.
///
/// A mask never shows more than its rule says, whatever the text is: what it does not understand
/// it hides.
public final class Mask {
  private static final String SOMEONE = "某";
  private static final Set<String> DOUBLE_SURNAMES =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "轩辕", "令狐", "宇文", "长孙", "慕容", "司徒", "司空",
          "夏侯", "南宫", "端木", "百里", "东郭", "呼延", "赫连", "澹台", "申屠", "太史", "独孤", "万俟", "闻人");
  private static final List<Pattern> PLACES =
      List.of(
          Pattern.compile("^.*?(?:社区|居委会|村委会|村)"),
          Pattern.compile("^.*?(?:街道|镇|乡|苏木)"),
          Pattern.compile("^.*?(?:区|县|旗)"),
          Pattern.compile("^.*?(?:市|州|盟)"));

  private Mask() {}

  /// `620000197803120012` → `620***********0012`; shorter papers show their ends only.
  public static String id(String number) {
    int length = PlainText.length(number);
    if (length >= 15) {
      return hide(number, 3, 4);
    }
    return length >= 8 ? hide(number, 2, 2) : hide(number, 0, 0);
  }

  /// `13900000001` → `139****0001`; a number that is no mobile shows its last two digits.
  public static String phone(String number) {
    int length = PlainText.length(number);
    if (length >= 11) {
      return hide(number, 3, 4);
    }
    return length >= 7 ? hide(number, 0, 2) : hide(number, 0, 0);
  }

  /// `张三丰` → `张某某`, `张三` → `张某`, `欧阳修` → `欧阳某`. A name that is not written in
  /// Chinese characters alone shows its first letter: `Anna Schmidt` → `A***`.
  public static String name(String name) {
    String plain = PlainText.tidyLine(name);
    int length = PlainText.length(plain);
    if (length == 0) {
      return "";
    }
    if (plain.codePoints().allMatch(Character::isIdeographic)) {
      int surname = length > 2 && DOUBLE_SURNAMES.contains(PlainText.cut(plain, 2)) ? 2 : 1;
      return PlainText.cut(plain, surname) + SOMEONE.repeat(Math.clamp(length - surname, 1, 2));
    }
    if (Character.isIdeographic(plain.codePointAt(0))) {
      return PlainText.cut(plain, 1) + SOMEONE.repeat(2);
    }
    return PlainText.cut(plain, 1) + "***";
  }

  /// An address down to the community or village and no further:
  /// `清屏县青石镇河湾社区3号楼602室` → `清屏县青石镇河湾社区***`.
  public static String address(String address) {
    String plain = PlainText.tidyLine(address);
    for (Pattern place : PLACES) {
      Matcher found = place.matcher(plain);
      if (found.find()) {
        return found.group() + "***";
      }
    }
    return plain.isEmpty() ? "" : "***";
  }

  private static String hide(String text, int shownBefore, int shownAfter) {
    int hidden = PlainText.length(text) - shownBefore - shownAfter;
    String before = PlainText.cut(text, shownBefore);
    String after = text.substring(text.offsetByCodePoints(text.length(), -shownAfter));
    return before + "*".repeat(hidden) + after;
  }
}
