package org.yidang.kit.id;

import java.util.List;
import java.util.Optional;
import org.yidang.kit.text.HalfWidth;

/// A nation (民族) of GB/T 3304 by its two-digit code and its name without 族.
public record Nation(String code, String name) {
  private static final String TABLE =
      """
      01汉 02蒙古 03回 04藏 05维吾尔 06苗 07彝 08壮 09布依 10朝鲜 11满 12侗 13瑶 14白 15土家 \
      16哈尼 17哈萨克 18傣 19黎 20傈僳 21佤 22畲 23高山 24拉祜 25水 26东乡 27纳西 28景颇 29柯尔克孜 \
      30土 31达斡尔 32仫佬 33羌 34布朗 35撒拉 36毛南 37仡佬 38锡伯 39阿昌 40普米 41塔吉克 42怒 \
      43乌孜别克 44俄罗斯 45鄂温克 46德昂 47保安 48裕固 49京 50塔塔尔 51独龙 52鄂伦春 53赫哲 54门巴 \
      55珞巴 56基诺 97其他 98外国血统中国籍人士""";
  private static final List<Nation> ALL =
      List.of(TABLE.split(" ")).stream()
          .map(entry -> new Nation(entry.substring(0, 2), entry.substring(2)))
          .toList();

  /// All nations in the order of their codes.
  public static List<Nation> all() {
    return ALL;
  }

  /// By what a person types: `汉`, `汉族`, `01` or `1`.
  public static Optional<Nation> find(String typed) {
    String text = HalfWidth.packed(typed);
    String code = text.length() == 1 ? "0" + text : text;
    return ALL.stream()
        .filter(nation -> nation.code.equals(code) || nation.isCalled(text))
        .findFirst();
  }

  /// As forms print it: `汉族`; the two rows that name no nation stay as they are.
  public String label() {
    return isNone() ? name : name + "族";
  }

  private boolean isCalled(String text) {
    return name.equals(text) || label().equals(text);
  }

  private boolean isNone() {
    return code.equals("97") || code.equals("98");
  }
}
