package org.yidang.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.yidang.work.port.StoreTrouble;
import org.yidang.work.port.StoreTrouble.Kind;

/// From what the engine and the disk report to what a person can act on. Messages are dropped:
/// they hold statements and rows.
final class Troubles {
  private static final long NEARLY_FULL = 4L << 20;

  private final Path folder;

  Troubles(Path folder) {
    this.folder = folder;
  }

  StoreTrouble of(IOException e) {
    Kind kind =
        switch (e) {
          case AccessDeniedException _ -> Kind.READ_ONLY;
          case FileAlreadyExistsException _ -> Kind.BAD_PATH;
          case NotDirectoryException _ -> Kind.BAD_PATH;
          default -> full(e) ? Kind.DISK_FULL : Kind.WRITE;
        };
    return new StoreTrouble(kind, 0, e);
  }

  /// While the store runs.
  StoreTrouble of(SQLException e) {
    return new StoreTrouble(kind(e), e.getErrorCode(), e);
  }

  /// While the store is opened: there a missing table means a file that lost its end, and an
  /// error
  /// nobody thought of a file that lost something else.
  StoreTrouble atOpening(SQLException e) {
    Kind kind =
        switch (e.getErrorCode()) {
          case ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
              ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
              ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
              ErrorCode.FILE_ENCRYPTION_ERROR_1,
              ErrorCode.WRONG_USER_OR_PASSWORD,
              ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
              Kind.DAMAGED;
          default -> kind(e);
        };
    return new StoreTrouble(kind == Kind.ENGINE ? Kind.DAMAGED : kind, e.getErrorCode(), e);
  }

  private Kind kind(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.startsWith("23")) {
      return Kind.CONSTRAINT;
    }
    return switch (e.getErrorCode()) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.LOCKED;
      case ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_ENCRYPTION_ERROR_1,
          ErrorCode.FILE_VERSION_ERROR_1 ->
          Kind.DAMAGED;
      case ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN ->
          full(e) ? Kind.DISK_FULL : Kind.CLOSED;
      case ErrorCode.DATABASE_IS_READ_ONLY -> Kind.READ_ONLY;
      case ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2 ->
          full(e) ? Kind.DISK_FULL : Kind.WRITE;
      case ErrorCode.GENERAL_ERROR_1 -> failedWriting(e);
      case ErrorCode.VALUE_TOO_LONG_2 -> Kind.TOO_LONG;
      case ErrorCode.OUT_OF_MEMORY -> Kind.MEMORY;
      case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1 ->
          Kind.BUSY;
      default -> Kind.ENGINE;
    };
  }

  private Kind failedWriting(SQLException e) {
    for (Throwable at = e.getCause(); at != null; at = at.getCause()) {
      if (at instanceof IOException) {
        return full(e) ? Kind.DISK_FULL : Kind.WRITE;
      }
      if (at instanceof OutOfMemoryError) {
        return Kind.MEMORY;
      }
    }
    return Kind.DAMAGED;
  }

  /// The disk is asked as well as the message, which the system may give in any language.
  private boolean full(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      String message = at.getMessage();
      if (at instanceof IOException
          && message != null
          && message.toLowerCase(Locale.ROOT).contains("no space left")) {
        return true;
      }
    }
    try {
      return Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL;
    } catch (IOException unknown) {
      return false;
    }
  }

  /// After these the engine answers nothing more, or may answer what it did not keep.
  static boolean mustReopen(Kind kind) {
    return switch (kind) {
      case DISK_FULL, WRITE, CLOSED, MEMORY, DAMAGED, READ_ONLY -> true;
      default -> false;
    };
  }
}
