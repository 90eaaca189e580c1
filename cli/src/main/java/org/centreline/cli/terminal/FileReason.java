package org.centreline.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file can't be used. */
public final class FileReason {

  private FileReason() {}

  /** The reason, without a full stop. */
  public static String of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return lower(system.getReason());
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "a file or a link of this name is in the way";
    }
    // Without a reason the message of such a failure is the name of the file alone.
    return failure.getMessage() == null || failure instanceof FileSystemException
        ? "the system gives no reason"
        : lower(failure.getMessage());
  }

  private static String lower(String reason) {
    return reason.isEmpty()
        ? reason
        : Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }
}
