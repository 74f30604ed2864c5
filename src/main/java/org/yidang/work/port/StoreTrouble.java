package org.yidang.work.port;

/// The store cannot be used, or can no longer be written to.
///
/// It carries a code that a person can read out, and the number the engine gave; never a
/// statement, a path or a value of the record. The sentence and the one next step lie in words
/// under `trouble.CODE` and `trouble.CODE.remedy`.
public class StoreTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final int engineNumber;

  public StoreTrouble(Kind kind) {
    this(kind, 0);
  }

  public StoreTrouble(Kind kind, int engineNumber) {
    super(engineNumber == 0 ? kind.code() : kind.code() + " (" + engineNumber + ")");
    this.kind = kind;
    this.engineNumber = engineNumber;
  }

  /// The same, showing where the engine failed instead of where that was noticed. The engine's
  /// own
  /// exception is not kept: its message may hold a whole row.
  public StoreTrouble(Kind kind, int engineNumber, Throwable origin) {
    this(kind, engineNumber);
    setStackTrace(origin.getStackTrace());
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return kind.code();
  }

  /// The error number of the engine, 0 where the engine was not asked.
  public int engineNumber() {
    return engineNumber;
  }

  /// An entry of the journal is there and cannot be read.
  public static final class DamagedEntry extends StoreTrouble {
    private static final long serialVersionUID = 1;

    private final long seq;

    public DamagedEntry(long seq) {
      super(Kind.DAMAGED);
      this.seq = seq;
    }

    /// The number of the entry.
    public long seq() {
      return seq;
    }
  }

  /// What can be the matter.
  public enum Kind {
    /// No store lies in the folder.
    NO_STORE("S-NO-STORE"),
    /// A new store was asked for where one lies already.
    EXISTS("S-EXISTS"),
    /// Creating the store was interrupted; nothing was ever saved in it.
    UNFINISHED("S-UNFINISHED"),
    /// No folder, or one whose name holds a character that the engine would read as a setting.
    BAD_PATH("S-BAD-PATH"),
    /// The folder lies on another computer.
    NETWORK_PATH("S-NETWORK-PATH"),
    /// The folder or a file in it may not be written to.
    READ_ONLY("S-READ-ONLY"),
    /// Another window or another user of this computer has the store open.
    LOCKED("S-LOCKED"),
    KEY_MISSING("S-KEY-MISSING"),
    KEY_DAMAGED("S-KEY-DAMAGED"),
    /// The key is whole but belongs to another store.
    KEY_WRONG("S-KEY-WRONG"),
    /// The file of the store is missing, cut or changed.
    DAMAGED("S-DAMAGED"),
    /// The store is older than what was last saved.
    OLDER_THAN_MARK("S-OLDER"),
    /// The file that says how far was saved is missing or damaged.
    MARK_MISSING("S-MARK-MISSING"),
    /// The store holds another history than the one that was last saved.
    OTHER_HISTORY("S-OTHER-HISTORY"),
    /// A newer version of the program has written this store.
    NEWER("S-NEWER"),
    /// A migration failed or a released step was changed; the store is as it was before.
    MIGRATION("S-MIGRATION"),
    /// The engine does not run with the settings that keep what was answered.
    SETTINGS("S-SETTINGS"),
    DISK_FULL("S-DISK-FULL"),
    /// Writing failed; whether the last act was kept shows after opening again.
    WRITE("S-WRITE"),
    /// The store was closed, by us or by the engine after a failure.
    CLOSED("S-CLOSED"),
    /// Compacting gave another content; the store was put back as it was before.
    COMPACT("S-COMPACT"),
    /// Too little memory was left.
    MEMORY("S-MEMORY"),
    /// Somebody else held the row for too long.
    BUSY("S-BUSY"),
    /// A row goes against a rule of the tables, as a doubled key does.
    CONSTRAINT("S-CONSTRAINT"),
    /// A text or the changes of one act are longer than a column takes.
    TOO_LONG("S-TOO-LONG"),
    /// Anything else that the engine reports; its number says more.
    ENGINE("S-ENGINE");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// What a person reads out, and the key in words.
    public String code() {
      return code;
    }
  }
}
