package org.yidang.model.agreement;

/// The form an agreement takes (A11, B6).
public enum AgreementForm {
  WRITTEN,
  ORAL,
  POLICE,
  ON_THE_SPOT
}
