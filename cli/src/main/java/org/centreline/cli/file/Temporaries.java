package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files that are gone when all is done, also where the run is stopped before. While they are
 * written nobody else may read them; who may do so later is given at the end.
 */
final class Temporaries implements AutoCloseable {

  private static final FileAttribute<?>[] AS_USUAL = {};
  private static final FileAttribute<?>[] PRIVATE = {
    PosixFilePermissions.asFileAttribute(
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
  };

  private final List<Path> files = new ArrayList<>();
  private final Map<Path, Set<PosixFilePermission>> usual = new HashMap<>();
  private final Thread stop = new Thread(this::end);
  private boolean ended;
  private long number = System.nanoTime();

  Temporaries() {
    Runtime.getRuntime().addShutdownHook(stop);
  }

  /** Makes an empty file under a name that no other run uses, beside what it is to become. */
  Path open(Path destination) throws IOException {
    return make(destination, isPosix(destination) ? PRIVATE : AS_USUAL);
  }

  private synchronized Path make(Path destination, FileAttribute<?>... attributes)
      throws IOException {
    while (true) {
      if (ended) {
        throw new IOException("the run was stopped");
      }
      number++;
      String name = Rests.name(destination.getFileName().toString(), number & 0xFFFFFFFFFFL);
      Path candidate = destination.resolveSibling(name);
      try {
        Files.createFile(candidate, attributes);
        files.add(candidate);
        return candidate;
      } catch (FileAlreadyExistsException e) {
        number++;
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Lets those read a file who may read the one in whose place it comes. */
  void widen(Path file, Path destination) throws IOException {
    if (!isPosix(file)) {
      return;
    }
    Set<PosixFilePermission> wanted =
        Files.exists(destination) ? Files.getPosixFilePermissions(destination) : usual(destination);
    if (!Files.getPosixFilePermissions(file).equals(wanted)) {
      Files.setPosixFilePermissions(file, wanted);
    }
  }

  /** What a new file of this folder allows, which an empty one tells. */
  private Set<PosixFilePermission> usual(Path destination) throws IOException {
    Path folder = destination.toAbsolutePath().getParent();
    if (!usual.containsKey(folder)) {
      Path empty = make(destination, AS_USUAL);
      usual.put(folder, Files.getPosixFilePermissions(empty));
      Files.delete(empty);
    }
    return usual.get(folder);
  }

  private synchronized void end() {
    ended = true;
    files.forEach(Temporaries::remove);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next run that writes a file of this name takes it away.
    }
  }

  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException stopping) {
      // The run is being stopped; the files are gone all the same.
    }
  }
}
