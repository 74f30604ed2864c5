package org.yidang.model.followup;

/// How long the bound file is kept (domain §8); default LONG.
public enum Retention {
  SHORT,
  LONG,
  PERMANENT
}
