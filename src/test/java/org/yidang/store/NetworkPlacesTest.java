package org.yidang.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the embedded store may lie.
class NetworkPlacesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "nfs, true",
    "nfs4, true",
    "cifs, true",
    "smb3, true",
    "SMBFS, true",
    "fuse.sshfs, true",
    "9p, true",
    "vboxsf, true",
    "afpfs, true",
    "webdav, true",
    "ext4, false",
    "xfs, false",
    "btrfs, false",
    "tmpfs, false",
    "overlay, false",
    "ntfs, false",
    "NTFS, false",
    "apfs, false",
    "fuseblk, false",
    "fuse.gocryptfs, false",
    "exfat, false"
  })
  void aFileSystemOfAnotherComputerIsKnown(String type, boolean remote) {
    assertThat(NetworkPlaces.remote(type)).isEqualTo(remote);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\\server\\share\\dir", "//server/share", "\\\\?\\UNC\\server\\share"})
  void theNameOfAShareIsKnown(String path) {
    assertThat(NetworkPlaces.shared(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\yidang", "/home/a"})
  void aNameOnThisComputerIsNone(String path) {
    assertThat(NetworkPlaces.shared(path)).isFalse();
  }

  @Test
  void aFolderOfThisComputerIsTakenAlsoBeforeItExists() throws IOException {
    assertThat(NetworkPlaces.holds(temp.resolve("not/yet/there"))).isFalse();
  }
}
