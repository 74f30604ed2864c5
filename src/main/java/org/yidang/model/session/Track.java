package org.yidang.model.session;

/// A people's mediation, B police mediation (domain §2); one file may hold both, never mixed
/// (T3).
public enum Track {
  A,
  B
}
