package org.yidang.desk.kit.procedure;

import org.yidang.desk.kit.Background;
import org.yidang.desk.kit.Dialogs;
import org.yidang.desk.kit.Navigator;
import org.yidang.desk.kit.Notices;
import org.yidang.desk.kit.form.FormTools;
import org.yidang.words.Words;
import org.yidang.work.Workplace;

/// What every screen works with: the open store, and the ways to speak, ask and go elsewhere.
public record Bench(
    Workplace place,
    Background background,
    Words words,
    Dialogs dialogs,
    Notices notices,
    Navigator navigator) {

  /// What form controls need.
  public FormTools tools() {
    return new FormTools(words, () -> place.clock().now().toLocalDate(), background);
  }
}
