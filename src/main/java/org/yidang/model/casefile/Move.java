package org.yidang.model.casefile;

/// What moves a file from one stage to another; see the table in [Stage].
public enum Move {
  TRIAGE,
  ACCEPT,
  TRANSFER,
  RETURN,
  SUSPEND,
  RESUME,
  MEDIATE,
  SETTLE,
  SETTLE_PART,
  SIGN,
  PERFORM,
  PERFORM_ALL,
  DEFAULT,
  END,
  VISIT,
  CLOSE,
  ARCHIVE,
  REOPEN
}
