package org.yidang.model.agreement;

/// The life of an agreement: draft, checked, signed; nothing is deleted, only voided.
public enum AgreementState {
  DRAFT,
  CHECKED,
  SIGNED,
  VOIDED
}
