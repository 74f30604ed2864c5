package org.yidang.model.followup;

/// The ways that stay open (A9): each with its body and time limit on P15.
public enum Route {
  LAWSUIT,
  LABOUR_ARBITRATION,
  LAND_GOVERNMENT,
  ADMINISTRATIVE,
  PAYMENT_ORDER,
  POLICE_PENALTY,
  COURT_CONFIRMATION,
  PROTECTION_ORDER
}
