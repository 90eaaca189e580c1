package org.centreline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.centreline.cli.ExitCode;
import org.centreline.cli.Refusal;

/**
 * Writes files whole or not at all: each first under a temporary name in its own folder, and when
 * all of them are on the disk each takes its name in one step.
 */
public final class WholeFiles {

  private WholeFiles() {}

  /**
   * Writes the files; one that was there is replaced.
   *
   * @throws Refusal naming the file that can't be written; no temporary file is left
   */
  public static void write(List<FileToWrite> files) {
    List<Path> temporary = new ArrayList<>();
    try {
      for (FileToWrite file : files) {
        attempt(file, () -> stage(file, temporary));
      }
      for (int i = 0; i < files.size(); i++) {
        FileToWrite file = files.get(i);
        Path staged = temporary.get(i);
        attempt(
            file,
            () -> Files.move(staged, file.target().destination(), StandardCopyOption.ATOMIC_MOVE));
      }
    } finally {
      temporary.forEach(WholeFiles::remove);
    }
  }

  /**
   * Whether a name is one that a file bears while it is written, and keeps if the run is killed.
   */
  static boolean isRest(String name, Collection<String> files) {
    return files.stream()
        .map(WholeFiles::shortened)
        .anyMatch(file -> name.matches("\\." + Pattern.quote(file) + "\\.[0-9a-f]+\\.tmp"));
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void attempt(FileToWrite file, Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.NO_FILE, List.of(file.target().typed() + " can't be written: " + Reason.of(e)));
    }
  }

  private static void stage(FileToWrite file, List<Path> temporary) throws IOException {
    Path destination = file.target().destination();
    Path staged = open(destination, temporary);
    try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(file.bytes());
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    if (Files.exists(destination)
        && Files.getFileStore(staged).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(staged, Files.getPosixFilePermissions(destination));
    }
  }

  /** Makes an empty file under a name that no other run uses. */
  private static Path open(Path destination, List<Path> temporary) throws IOException {
    long number = System.nanoTime() ^ ProcessHandle.current().pid() << 40;
    while (true) {
      Path candidate =
          destination.resolveSibling(
              "."
                  + shortened(destination.getFileName().toString())
                  + "."
                  + Long.toHexString(number)
                  + ".tmp");
      try {
        Files.createFile(candidate);
        temporary.add(candidate);
        return candidate;
      } catch (FileAlreadyExistsException e) {
        number++;
      }
    }
  }

  /** A name near the longest one allowed leaves no room for what is put around it. */
  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) : name;
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }
}
