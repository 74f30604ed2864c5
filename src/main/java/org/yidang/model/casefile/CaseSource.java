package org.yidang.model.casefile;

/// How the committee came to the case (P04): ① on application, ② on its own initiative, or
/// handed over.
public enum CaseSource {
  APPLICATION,
  INITIATIVE,
  POLICE,
  COURT,
  GOVERNMENT
}
