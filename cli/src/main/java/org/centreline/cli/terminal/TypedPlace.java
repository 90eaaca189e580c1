package org.centreline.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;

/** Where a path that was typed leads, as the system reads it too. */
public final class TypedPlace {

  private TypedPlace() {}

  /**
   * The path with all links before its last name followed: only then is it known what {@code ..}
   * means behind one. As it is where a folder on the way is not there.
   */
  public static Path of(Path typed) {
    Path path = typed.toAbsolutePath();
    try {
      return isName(path)
          ? path.getParent().toRealPath().resolve(path.getFileName())
          : path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  private static boolean isName(Path path) {
    String last = String.valueOf(path.getFileName());
    return path.getParent() != null && !last.equals(".") && !last.equals("..");
  }
}
