package org.yidang.desk.kit;

/// Short sentences that appear in the window and go by themselves, without stopping anybody.
public interface Notices {
  /// Something was done.
  void done(String sentence);

  /// Something was done that can be taken back for a while.
  void done(String sentence, String undoWords, Runnable undo);

  /// Something should be looked at.
  void warn(String sentence);

  /// Something failed; stays until closed. The code is what a person reads out on the phone.
  void failed(String sentence, String code);
}
