package org.yidang.model.casefile;

import java.util.List;
import java.util.Set;

/// Sub-types the police use: each is counted under one national type (domain §9), and some may
/// be written down under another as well.
public enum PoliceType {
  EMOTIONAL(DisputeType.FAMILY),
  SUPPORT(DisputeType.FAMILY),
  FAMILY_PROPERTY(DisputeType.FAMILY, DisputeType.HOUSING),
  LEAK(
      DisputeType.NEIGHBOUR,
      DisputeType.HOUSING,
      DisputeType.PROPERTY_MANAGEMENT,
      DisputeType.DAMAGE),
  NOISE(DisputeType.NEIGHBOUR, DisputeType.POLLUTION, DisputeType.PROPERTY_MANAGEMENT),
  PARKING(DisputeType.NEIGHBOUR, DisputeType.PROPERTY_MANAGEMENT),
  PETS(DisputeType.NEIGHBOUR, DisputeType.DAMAGE),
  BOUNDARY(DisputeType.LAND, DisputeType.NEIGHBOUR, DisputeType.HOUSING),
  RENTING(DisputeType.CONTRACT, DisputeType.HOUSING),
  DEBT(DisputeType.CONTRACT, DisputeType.BUSINESS),
  STALL(DisputeType.BUSINESS),
  CAMPUS(DisputeType.DAMAGE),
  QUARREL(DisputeType.DAMAGE, DisputeType.NEIGHBOUR, DisputeType.FAMILY, DisputeType.OTHER),
  WAGES(DisputeType.WAGE_ARREARS, DisputeType.LABOUR),
  FOOD(DisputeType.CONSUMER),
  ROAD(DisputeType.TRAFFIC, DisputeType.DAMAGE),
  ESTATE_FEES(DisputeType.PROPERTY_MANAGEMENT),
  ONLINE(DisputeType.E_COMMERCE, DisputeType.CONSUMER, DisputeType.CONTRACT),
  OTHER(DisputeType.OTHER, DisputeType.values());

  private final DisputeType type;
  private final Set<DisputeType> others;

  PoliceType(DisputeType type, DisputeType... others) {
    this.type = type;
    this.others = Set.copyOf(List.of(others));
  }

  /// The national type this is usually counted under.
  public DisputeType type() {
    return type;
  }

  /// True where a dispute of this sort may be of that national type.
  public boolean fits(DisputeType national) {
    return national == type || others.contains(national);
  }
}
