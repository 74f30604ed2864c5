package org.yidang.model.session;

/// How somebody took part in a session.
public enum Presence {
  PRESENT,
  BY_VIDEO,
  BY_PHONE,
  ABSENT
}
