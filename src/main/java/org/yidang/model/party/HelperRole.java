package org.yidang.model.party;

/// In what capacity somebody from outside takes part.
public enum HelperRole {
  HELPER,
  TASK_FORCE,
  RESIDENT_LAWYER,
  WITNESS,
  RECORDER
}
