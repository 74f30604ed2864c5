package org.yidang.model.casefile;

/// Sub-types the police use, each belonging to one or more national types (domain §9).
public enum PoliceType {
  EMOTIONAL(DisputeType.FAMILY),
  SUPPORT(DisputeType.FAMILY),
  FAMILY_PROPERTY(DisputeType.FAMILY),
  LEAK(DisputeType.NEIGHBOUR),
  NOISE(DisputeType.NEIGHBOUR),
  PARKING(DisputeType.NEIGHBOUR),
  PETS(DisputeType.NEIGHBOUR),
  BOUNDARY(DisputeType.LAND),
  RENTING(DisputeType.CONTRACT),
  DEBT(DisputeType.CONTRACT),
  STALL(DisputeType.BUSINESS),
  CAMPUS(DisputeType.DAMAGE),
  QUARREL(DisputeType.DAMAGE),
  WAGES(DisputeType.LABOUR),
  FOOD(DisputeType.CONSUMER),
  ROAD(DisputeType.TRAFFIC),
  ESTATE_FEES(DisputeType.PROPERTY_MANAGEMENT),
  ONLINE(DisputeType.E_COMMERCE),
  OTHER(DisputeType.OTHER);

  private final DisputeType type;

  PoliceType(DisputeType type) {
    this.type = type;
  }

  /// The national type this is usually counted under.
  public DisputeType type() {
    return type;
  }
}
