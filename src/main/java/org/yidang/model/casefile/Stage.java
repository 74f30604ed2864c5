package org.yidang.model.casefile;

import static org.yidang.model.casefile.Move.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where a file stands in its life, and the only ways onward (domain §2).
///
/// The table below is the specification: a move that is not in it does not exist.
public enum Stage {
  REPORTED,
  TRIAGED,
  ACCEPTED,
  MEDIATING,
  AGREED,
  PERFORMING,
  PERFORMED,
  UNPERFORMED,
  ENDED,
  SUSPENDED,
  TRANSFERRED,
  VISITING,
  CLOSED,
  ARCHIVED;

  private static final Map<Stage, Map<Move, Stage>> TABLE = new EnumMap<>(Stage.class);

  static {
    allow(REPORTED, TRIAGE, TRIAGED);
    allow(TRIAGED, TRIAGE, TRIAGED);
    allow(TRIAGED, ACCEPT, ACCEPTED);
    allow(TRIAGED, TRANSFER, TRANSFERRED);
    allow(TRIAGED, END, ENDED);
    allow(ACCEPTED, MEDIATE, MEDIATING);
    allow(ACCEPTED, TRANSFER, TRANSFERRED);
    allow(ACCEPTED, SUSPEND, SUSPENDED);
    allow(ACCEPTED, END, ENDED);
    allow(MEDIATING, MEDIATE, MEDIATING);
    allow(MEDIATING, SETTLE, AGREED);
    allow(MEDIATING, SETTLE_PART, MEDIATING);
    allow(MEDIATING, TRANSFER, TRANSFERRED);
    allow(MEDIATING, SUSPEND, SUSPENDED);
    allow(MEDIATING, END, ENDED);
    allow(SUSPENDED, RESUME, MEDIATING);
    allow(SUSPENDED, END, ENDED);
    allow(AGREED, SIGN, PERFORMING);
    allow(AGREED, MEDIATE, MEDIATING);
    allow(AGREED, END, ENDED);
    allow(PERFORMING, PERFORM_ALL, PERFORMED);
    allow(PERFORMING, DEFAULT, UNPERFORMED);
    allow(PERFORMING, SIGN, PERFORMING);
    allow(PERFORMING, REOPEN, MEDIATING);
    allow(UNPERFORMED, PERFORM, PERFORMING);
    allow(UNPERFORMED, PERFORM_ALL, PERFORMED);
    allow(UNPERFORMED, DEFAULT, UNPERFORMED);
    allow(UNPERFORMED, VISIT, VISITING);
    allow(UNPERFORMED, CLOSE, CLOSED);
    allow(UNPERFORMED, REOPEN, MEDIATING);
    allow(PERFORMED, DEFAULT, UNPERFORMED);
    allow(PERFORMED, VISIT, VISITING);
    allow(PERFORMED, CLOSE, CLOSED);
    allow(PERFORMED, REOPEN, MEDIATING);
    allow(ENDED, VISIT, VISITING);
    allow(ENDED, CLOSE, CLOSED);
    allow(ENDED, REOPEN, MEDIATING);
    allow(TRANSFERRED, RETURN, ACCEPTED);
    allow(TRANSFERRED, CLOSE, CLOSED);
    allow(VISITING, DEFAULT, UNPERFORMED);
    allow(VISITING, VISIT, VISITING);
    allow(VISITING, CLOSE, CLOSED);
    allow(VISITING, REOPEN, MEDIATING);
    allow(CLOSED, ARCHIVE, ARCHIVED);
    allow(CLOSED, REOPEN, MEDIATING);
    allow(ARCHIVED, REOPEN, MEDIATING);
  }

  private static void allow(Stage from, Move move, Stage to) {
    TABLE.computeIfAbsent(from, stage -> new EnumMap<>(Move.class)).put(move, to);
  }

  /// Where a move leads from here; empty when it is not allowed here.
  public Optional<Stage> after(Move move) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(move));
  }

  /// The moves allowed here.
  public Set<Move> moves() {
    Set<Move> moves = TABLE.getOrDefault(this, Map.of()).keySet();
    return moves.isEmpty() ? Set.of() : EnumSet.copyOf(moves);
  }

  /// True while somebody still has to do something: such a file always has a dated next step.
  public boolean open() {
    return this != CLOSED && this != ARCHIVED;
  }

  /// True once the contents of the file may no longer be changed except by reopening it.
  public boolean sealed() {
    return this == CLOSED || this == ARCHIVED;
  }
}
