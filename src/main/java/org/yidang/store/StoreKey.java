package org.yidang.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// The random 256-bit key of a store, and what is derived from it. No person knows any of it.
///
/// In its file: one line `yidang-key-1 KEY CHECK`, in hexadecimal digits.
final class StoreKey {
  private static final String HEAD = "yidang-key-1";
  private static final int BYTES = 32;

  private final byte[] key;

  private StoreKey(byte[] key) {
    this.key = key;
  }

  static StoreKey random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new StoreKey(key);
  }

  static StoreKey read(Path file) throws IOException {
    String text;
    try {
      text = new String(Files.readAllBytes(file), StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      throw new StoreTrouble(Kind.KEY_MISSING);
    }
    String[] words = text.strip().split(" ");
    if (words.length != 3 || !words[0].equals(HEAD) || words[1].length() != 2 * BYTES) {
      throw new StoreTrouble(Kind.KEY_DAMAGED);
    }
    StoreKey read = new StoreKey(bytes(words[1]));
    if (!words[2].equals(read.check())) {
      throw new StoreTrouble(Kind.KEY_DAMAGED);
    }
    return read;
  }

  private static byte[] bytes(String hex) {
    try {
      return HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException e) {
      throw new StoreTrouble(Kind.KEY_DAMAGED);
    }
  }

  void write(Path file) throws IOException {
    String line = HEAD + " " + HexFormat.of().formatHex(key) + " " + check() + "\n";
    DiskFiles.write(file, line.getBytes(StandardCharsets.US_ASCII));
  }

  private String check() {
    CRC32 crc = new CRC32();
    crc.update(key);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  /// What H2 takes as the password of an encrypted file and of a user of it.
  String password(String user) {
    return HexFormat.of().formatHex(key)
        + " "
        + HexFormat.of().formatHex(derive("yidang/user/" + user));
  }

  /// The second half of [#password(String)] alone, as `CREATE USER` wants it.
  String userPassword(String user) {
    return HexFormat.of().formatHex(derive("yidang/user/" + user));
  }

  Mac mac(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(derive("yidang/mac/" + purpose), "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
  }

  private byte[] derive(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveData(
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HKDF-SHA256", e);
    }
  }
}
