package org.centreline.cli.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are gone when all is done, also where the run is stopped before. */
final class Temporaries implements AutoCloseable {

  private final List<Path> files = new ArrayList<>();
  private final Thread stop = new Thread(this::end);
  private boolean ended;

  Temporaries() {
    Runtime.getRuntime().addShutdownHook(stop);
  }

  /** Makes an empty file under a name that no other run uses, beside what it is to become. */
  synchronized Path open(Path destination, String name) throws IOException {
    long number = System.nanoTime() ^ ProcessHandle.current().pid() << 40;
    while (true) {
      if (ended) {
        throw new IOException("the run was stopped");
      }
      Path candidate =
          destination.resolveSibling("." + name + "." + Long.toHexString(number) + ".tmp");
      try {
        Files.createFile(candidate);
        files.add(candidate);
        return candidate;
      } catch (FileAlreadyExistsException e) {
        number++;
      }
    }
  }

  private synchronized void end() {
    ended = true;
    files.forEach(Temporaries::remove);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
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
