package org.yidang.model.casefile;

/// Dispute types of the national table (domain §9); each file has exactly one.
public enum DisputeType {
  FAMILY,
  NEIGHBOUR,
  HOUSING,
  CONTRACT,
  BUSINESS,
  DAMAGE,
  LAND,
  EXPROPRIATION,
  POLLUTION,
  LABOUR,
  CONSUMER,
  MEDICAL,
  TRAFFIC,
  PROPERTY_MANAGEMENT,
  WAGE_ARREARS,
  TOURISM,
  E_COMMERCE,
  OTHER
}
