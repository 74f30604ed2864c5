package org.yidang.work.port;

import java.nio.file.Path;

/// A store that is open on this computer, with all it keeps.
public interface OpenStore extends AutoCloseable {
  /// The folder it lies in.
  Path folder();

  /// Files, office, journal and counters.
  Books books();

  /// Lists of files.
  FileList lists();

  /// What was typed and not handed in.
  Drafts drafts(Clock clock);

  @Override
  void close();
}
