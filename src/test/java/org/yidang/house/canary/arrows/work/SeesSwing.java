package org.yidang.house.canary.arrows.work;

import javax.swing.JPanel;

/// Bad: work sees no part of the JDK that its row does not name.
public final class SeesSwing {
  final JPanel panel = new JPanel();
}
