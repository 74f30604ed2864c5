package org.yidang.store;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Tells whether a path lies on another computer. There a forced write is a promise of two
/// systems and a file lock may break, so the embedded store is not put there.
final class NetworkPlaces {
  private static final Set<String> REMOTE =
      Set.of(
          "9p",
          "afpfs",
          "afs",
          "beegfs",
          "ceph",
          "cifs",
          "coda",
          "davfs",
          "davfs2",
          "gfs2",
          "glusterfs",
          "gpfs",
          "lustre",
          "ncpfs",
          "nfs",
          "nfs3",
          "nfs4",
          "ocfs2",
          "prl_fs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "sshfs",
          "vboxsf",
          "vmhgfs",
          "webdav");
  private static final Set<String> REMOTE_FUSE =
      Set.of(
          "fuse.ceph",
          "fuse.curlftpfs",
          "fuse.davfs2",
          "fuse.gvfsd-fuse",
          "fuse.glusterfs",
          "fuse.rclone",
          "fuse.s3fs",
          "fuse.smbnetfs",
          "fuse.sshfs",
          "fuse.vmhgfs-fuse");
  private static final int DRIVE_REMOTE = 4;

  private NetworkPlaces() {}

  static boolean holds(Path absolute) throws IOException {
    if (shared(absolute.toString())) {
      return true;
    }
    Path there = nearest(absolute);
    if (there == null) {
      return false;
    }
    return remote(Files.getFileStore(there).type()) || remoteDrive(there.getRoot().toString());
  }

  /// `\\server\share`, with either slash, which no local path begins with.
  static boolean shared(String path) {
    return path.startsWith("\\\\") || path.startsWith("//");
  }

  static boolean remote(String fileSystem) {
    String type = fileSystem.toLowerCase(Locale.ROOT);
    return REMOTE.contains(type) || REMOTE_FUSE.contains(type);
  }

  private static @Nullable Path nearest(Path path) throws IOException {
    for (Path at = path; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toRealPath();
      }
    }
    return null;
  }

  /// On Windows a letter may stand for a share, and its file system is then named as that of the
  /// other computer; only the system itself can tell.
  private static boolean remoteDrive(String root) {
    if (!root.endsWith(":\\")) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle handle =
          Linker.nativeLinker()
              .downcallHandle(
                  SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("GetDriveTypeW"),
                  FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      @SuppressWarnings("unchecked")
      ToIntFunction<MemorySegment> driveType =
          MethodHandleProxies.asInterfaceInstance(ToIntFunction.class, handle);
      MemorySegment name = arena.allocateFrom(root, StandardCharsets.UTF_16LE);
      return driveType.applyAsInt(name) == DRIVE_REMOTE;
    }
  }
}
