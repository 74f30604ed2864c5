package org.yidang.work.port;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What somebody has typed and not handed in: kept from the first quiet second, also over a
/// crash.
public interface Drafts {
  /// Keeps a draft in the place of the one before with the same name.
  void save(String name, String form);

  Optional<Draft> find(String name);

  /// Drafts that were neither handed in nor thrown away, the latest first.
  List<Draft> live();

  /// Handed in or thrown away.
  void close(String name);

  /// A draft.
  ///
  /// @param name procedure and subject, e.g. `hold-session:<file id>`
  /// @param form the form as JSON
  record Draft(String name, String form, LocalDateTime savedAt) {}
}
