package org.yidang.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yidang.rules.Finding;

/// How a procedure ended.
public sealed interface Outcome {

  /// Done, in the store and in the journal.
  ///
  /// @param seq number of the journal's entry; 0 when nothing had to be changed
  /// @param file the file it was about
  /// @param ids path in the form → id of what was made there; the path is blank for the main
  ///     thing
  /// @param notes what is worth knowing all the same
  record Done(long seq, Optional<UUID> file, Map<String, UUID> ids, List<Finding> notes)
      implements Outcome {
    public Done {
      ids = Map.copyOf(ids);
      notes = List.copyOf(notes);
    }
  }

  /// Not done; the store is as it was. Warnings alone can be overridden with a reason.
  record Refused(List<Finding> findings) implements Outcome {
    public Refused {
      findings = List.copyOf(findings);
    }

    public boolean overridable() {
      return findings.stream().noneMatch(Finding::blocks);
    }
  }

  /// Not done, because somebody else changed the file in between; the store is as they left it.
  record Stale() implements Outcome {}
}
