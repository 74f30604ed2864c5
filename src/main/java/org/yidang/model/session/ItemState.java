package org.yidang.model.session;

/// Whether an item in dispute has been settled in this session.
public enum ItemState {
  OPEN,
  AGREED
}
