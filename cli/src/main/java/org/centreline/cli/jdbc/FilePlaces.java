package org.centreline.cli.jdbc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Folders in which files lie that a project may name.
 *
 * @param folders with all that is below them
 */
record FilePlaces(List<Path> folders) {

  /** The variable that names folders besides those of the project. */
  static final String DATA = "CENTRELINE_DATA";

  FilePlaces {
    folders = List.copyOf(folders);
  }

  /** Those that the user named. */
  static FilePlaces named(Map<String, String> variables) {
    return new FilePlaces(
        Stream.of(variables.getOrDefault(DATA, "").split(File.pathSeparator))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .toList());
  }

  /** These and others. */
  FilePlaces and(List<Path> others) {
    return new FilePlaces(Stream.of(others, folders).flatMap(List::stream).toList());
  }

  /**
   * Whether a file lies in one of them, links followed.
   *
   * @param endings what drivers may put behind its name
   */
  boolean hold(String file, String... endings) {
    if (file.indexOf(':', 2) >= 0) {
      // Neither a drive of Windows nor a path: a file system of the driver's own.
      return false;
    }
    String home = System.getProperty("user.home", "");
    String path = file.startsWith("~/") ? home + file.substring(1) : file;
    try {
      boolean held = isInside(Path.of(path));
      for (String ending : endings) {
        held &= isInside(Path.of(path + ending));
      }
      return held;
    } catch (InvalidPathException | IOException e) {
      return false;
    }
  }

  /** However a driver reads {@code ..} behind a link: as text, or as the system does. */
  private boolean isInside(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    return isBelow(real(absolute)) && isBelow(real(absolute.normalize()));
  }

  private boolean isBelow(Path real) throws IOException {
    for (Path folder : folders) {
      if (real.startsWith(real(folder.toAbsolutePath()))) {
        return true;
      }
    }
    return false;
  }

  /** As far as it is there. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return path.toRealPath();
    }
    return real(parent).resolve(path.getFileName()).normalize();
  }
}
