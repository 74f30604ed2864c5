package org.yidang.model.session;

/// The only three results a session can have (domain §2).
public enum SessionResult {
  AGREED,
  NOT_AGREED,
  TO_BE_CONTINUED
}
