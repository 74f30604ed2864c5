package org.yidang.desk.kit;

/// What a piece of background work sees of its caller: whether it is still wanted, and a place to
/// say how far it is.
///
/// Work is never interrupted: an interrupt would close the files of the store. Long work looks at
/// [#cancelled()] between its steps.
public interface Job {
  boolean cancelled();

  /// Says how far the work is, from 0 to 1.
  void progress(double part);
}
