package org.yidang.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/// How far was saved: the head of the journal, on the disk outside the engine's file.
///
/// Two slots are written in turn, each with the number of its writing and a code that only this
/// store's key makes; a writing that is cut off leaves the other slot. The engine hides a cut
/// file, so the mark is what tells that a store is older than what was answered.
final class HighWater implements AutoCloseable {
  /// The head of the journal: its last entry's number and hash; 0 and zeros when it is empty.
  record Head(long seq, byte[] hash) {
    static final int HASH = 32;

    static Head empty() {
      return new Head(0, new byte[HASH]);
    }

    boolean same(Head other) {
      return seq == other.seq && MessageDigest.isEqual(hash, other.hash);
    }
  }

  private static final long MAGIC = 0x5944_4D41_524B_0001L; // "YDMARK", layout 1
  private static final int SLOT = 4096;
  private static final int BODY = 8 + 16 + 8 + 8 + Head.HASH;
  private static final int CODE = 32;

  private final FileChannel channel;
  private final Mac mac;
  private final byte[] storeId;
  private long writing;
  private Head head;

  private HighWater(FileChannel channel, Mac mac, byte[] storeId, long writing, Head head) {
    this.channel = channel;
    this.mac = mac;
    this.storeId = storeId;
    this.writing = writing;
    this.head = head;
  }

  /// A fresh mark for a store whose journal ends at `head`, in place of any that was there.
  static void create(Path file, StoreKey key, byte[] storeId, Head head) throws IOException {
    Mac mac = key.mac("mark");
    ByteBuffer both = ByteBuffer.allocate(2 * SLOT);
    both.put(slot(mac, storeId, 1, head));
    DiskFiles.write(file, both.array());
  }

  /// The mark in a file, or nothing when there is none that this key made.
  static Optional<HighWater> open(Path file, StoreKey key) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Mac mac = key.mac("mark");
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    HighWater first = read(channel, mac, 0);
    HighWater second = read(channel, mac, SLOT);
    if (first == null && second == null) {
      channel.close();
      return Optional.empty();
    }
    boolean useFirst = second == null || (first != null && first.writing > second.writing);
    return Optional.ofNullable(useFirst ? first : second);
  }

  private static @Nullable HighWater read(FileChannel channel, Mac mac, long position)
      throws IOException {
    ByteBuffer slot = ByteBuffer.allocate(BODY + CODE);
    while (slot.hasRemaining() && channel.read(slot, position + slot.position()) > 0) {}
    if (slot.hasRemaining()) {
      return null;
    }
    slot.flip();
    mac.update(slot.array(), 0, BODY);
    byte[] code = new byte[CODE];
    slot.get(BODY, code);
    if (!MessageDigest.isEqual(mac.doFinal(), code) || slot.getLong() != MAGIC) {
      return null;
    }
    byte[] storeId = new byte[16];
    slot.get(storeId);
    long writing = slot.getLong();
    long seq = slot.getLong();
    byte[] hash = new byte[Head.HASH];
    slot.get(hash);
    return new HighWater(channel, mac, storeId, writing, new Head(seq, hash));
  }

  private static byte[] slot(Mac mac, byte[] storeId, long writing, Head head) {
    ByteBuffer slot = ByteBuffer.allocate(BODY + CODE);
    slot.putLong(MAGIC).put(storeId).putLong(writing).putLong(head.seq()).put(head.hash());
    mac.update(slot.array(), 0, BODY);
    return slot.put(mac.doFinal()).array();
  }

  Head head() {
    return head;
  }

  boolean belongsTo(byte[] id) {
    return MessageDigest.isEqual(storeId, id);
  }

  /// Says that the journal now ends at this entry; on the disk when it returns.
  void advance(long seq, byte[] hash) throws IOException {
    if (seq < head.seq()) {
      throw new IllegalArgumentException("a mark never goes back");
    }
    Head next = new Head(seq, hash.clone());
    ByteBuffer slot = ByteBuffer.wrap(slot(mac, storeId, writing + 1, next));
    long position = writing % 2 * SLOT;
    while (slot.hasRemaining()) {
      channel.write(slot, position + slot.position());
    }
    channel.force(false);
    writing++;
    head = next;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
