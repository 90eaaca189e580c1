package org.centreline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;

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
    try (Temporaries temporaries = new Temporaries()) {
      List<Path> staged = new ArrayList<>();
      for (FileToWrite file : files) {
        attempt(file, () -> staged.add(stage(file, temporaries)));
      }
      for (int i = 0; i < files.size(); i++) {
        Path whole = staged.get(i);
        Path destination = files.get(i).target().destination();
        attempt(files.get(i), () -> Files.move(whole, destination, StandardCopyOption.ATOMIC_MOVE));
      }
    }
  }

  /**
   * Whether a name is one that a file bears while it is written, and keeps if the run has no time
   * to stop.
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
          ExitCode.NO_FILE,
          List.of(file.target().typed() + " can't be written: " + FileReason.of(e)));
    }
  }

  private static Path stage(FileToWrite file, Temporaries temporaries) throws IOException {
    Path destination = file.target().destination();
    Path staged = temporaries.open(destination, shortened(destination.getFileName().toString()));
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
    return staged;
  }

  /** A name near the longest one allowed leaves no room for what is put around it. */
  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) : name;
  }
}
