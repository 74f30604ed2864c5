package org.yidang.model.session;

/// How a session is held.
public enum SessionForm {
  JOINT,
  SEPARATE,
  ON_THE_SPOT,
  AT_HOME,
  VIDEO
}
