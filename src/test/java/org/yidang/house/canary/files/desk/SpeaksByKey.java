package org.yidang.house.canary.files.desk;

/// Good: names the words. 保存
public final class SpeaksByKey {
  final String key = "desk.section.save";
}
