package org.yidang.house.canary.files.desk;

/// Bad: says what only words may say, four times. 注释可以写中文。
public final class SpeaksChinese {
  final String label = "保存";
  final String colon = "a：";
  final char mark = '某';
  final String block =
      """
      line
      第二行
      """;
}
