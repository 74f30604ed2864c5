package org.yidang.work.form;

/// What a field holds, and so which control it gets on a screen.
public enum FieldKind {
  LINE,
  TEXT,
  NUMBER,
  MONEY,
  DATE,
  DATE_TIME,
  YES_NO,
  CHOICE,
  CHOICES,
  REF,
  ID_NUMBER,
  CREDIT_CODE,
  PHONE,
  NATION,
  ROWS;

  /// True when what is typed is a number, date or code, where full-width signs mean the plain
  /// ones.
  boolean coded() {
    return switch (this) {
      case LINE, TEXT, ROWS, NATION -> false;
      default -> true;
    };
  }
}
