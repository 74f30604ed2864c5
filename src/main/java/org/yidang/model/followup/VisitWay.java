package org.yidang.model.followup;

/// How a visit is made.
public enum VisitWay {
  PHONE,
  AT_HOME,
  AT_OFFICE,
  VIDEO
}
