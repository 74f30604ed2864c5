package org.yidang.model.agreement;

/// How a party puts its mark under an agreement (A13).
public enum MarkKind {
  SIGNATURE,
  SEAL,
  FINGERPRINT
}
