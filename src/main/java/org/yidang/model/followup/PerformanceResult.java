package org.yidang.model.followup;

/// What came of a duty on a day.
public enum PerformanceResult {
  PERFORMED,
  PART,
  NOT_PERFORMED,
  URGED,
  ROUTE_TOLD
}
