package org.yidang.model.followup;

/// Why a mediation ends without an agreement (P15).
public enum EndReason {
  REFUSED,
  NOT_REACHED,
  EXPIRED,
  NOT_ACCEPTED,
  OTHER
}
