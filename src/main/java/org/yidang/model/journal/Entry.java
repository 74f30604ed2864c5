package org.yidang.model.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yidang.model.entity.Change;

/// One entry of the journal: who did what, when and why, and every field it changed.
///
/// Entries are numbered without gaps from 1 and chained: each holds the hash of the one before.
///
/// @param file empty for what concerns the office as a whole
/// @param at local time to the second; the order of entries is their number, never this
/// @param told the arguments of the sentence that tells the entry (`told.<procedure>` in words)
/// @param reason why, where a reason was asked for; blank otherwise
/// @param previous hash of the entry before, 64 zeros for the first
/// @param hash of this entry
public record Entry(
    long seq,
    Optional<UUID> file,
    Actor actor,
    LocalDateTime at,
    String procedure,
    List<String> told,
    String reason,
    List<Change> changes,
    String previous,
    String hash) {

  /// What the first entry has for the hash of the one before.
  public static final String NOTHING_BEFORE = "0".repeat(64);

  public Entry {
    told = List.copyOf(told);
    changes = List.copyOf(changes);
  }

  /// An entry in its place in the chain.
  public static Entry next(long seq, String previous, Note note) {
    Entry open =
        new Entry(
            seq,
            note.file(),
            note.actor(),
            note.at(),
            note.procedure(),
            note.told(),
            note.reason(),
            note.changes(),
            previous,
            "");
    return new Entry(
        seq,
        note.file(),
        note.actor(),
        note.at(),
        note.procedure(),
        note.told(),
        note.reason(),
        note.changes(),
        previous,
        open.computedHash());
  }

  /// SHA-256 over every part but the hash itself, as lower-case hex.
  public String computedHash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seq).flip());
      add(digest, file.map(UUID::toString).orElse(null));
      add(digest, actor.name());
      add(digest, actor.role());
      add(digest, actor.desk());
      add(digest, at.toString());
      add(digest, procedure);
      add(digest, told.size());
      told.forEach(arg -> add(digest, arg));
      add(digest, reason);
      add(digest, changes.size());
      for (Change change : changes) {
        add(digest, change.kind());
        add(digest, change.id().toString());
        add(digest, change.field());
        add(digest, change.before());
        add(digest, change.after());
      }
      add(digest, previous);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, int count) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(count).flip());
  }

  /// Length first, so that no two different entries give the same bytes; nothing is length -1.
  private static void add(MessageDigest digest, @Nullable String text) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    add(digest, text == null ? -1 : bytes.length);
    digest.update(bytes);
  }

  /// What a procedure says about itself before the store has given it its place.
  public record Note(
      Optional<UUID> file,
      Actor actor,
      LocalDateTime at,
      String procedure,
      List<String> told,
      String reason,
      List<Change> changes) {}
}
