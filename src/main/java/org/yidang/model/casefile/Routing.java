package org.yidang.model.casefile;

/// Where the duty officer sends a dispute (G07 分流去向, first-receiver duty).
public enum Routing {
  COMMUNITY_ROOM,
  CASE_TEAM,
  MEDIATION_ROOM,
  OTHER_BODY,
  SETTLED_ON_SPOT
}
