package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Folders that are made for files; those in which nothing came to lie are gone at the end. */
final class MadeFolders implements AutoCloseable {

  private final Deque<Path> made = new ArrayDeque<>();

  /** Makes a folder and those around it, as far as they are not there. */
  void make(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path next = folder.toAbsolutePath();
    while (next != null && !Files.exists(next)) {
      missing.push(next);
      next = next.getParent();
    }
    for (Path one : missing) {
      // Also where another run has made it meanwhile.
      Files.createDirectories(one);
      made.push(one);
    }
    Files.createDirectories(folder);
  }

  @Override
  public void close() {
    for (Path one : made) {
      try {
        Files.deleteIfExists(one);
      } catch (IOException e) {
        // It holds something, or stays as an empty folder, which is in nobody's way.
      }
    }
  }
}
