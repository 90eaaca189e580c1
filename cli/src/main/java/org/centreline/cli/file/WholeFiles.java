package org.centreline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;

/**
 * Writes files whole or not at all: each first under a temporary name in its own folder, and when
 * all of them are on the disk each takes its name in one step. What a run that was killed left of
 * the same names is taken away.
 */
public final class WholeFiles {

  private WholeFiles() {}

  /**
   * Writes the files; one that was there is replaced.
   *
   * @throws Refusal naming the file that can't be written; no temporary file is left
   */
  public static void write(List<FileToWrite> files) {
    Map<Path, List<String>> folders = folders(files);
    folders.forEach(Rests::remove);
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
    folders.keySet().forEach(WholeFiles::settle);
  }

  private static Map<Path, List<String>> folders(List<FileToWrite> files) {
    Map<Path, List<String>> folders = new LinkedHashMap<>();
    for (FileToWrite file : files) {
      Path path = file.target().destination();
      folders
          .computeIfAbsent(path.toAbsolutePath().getParent(), any -> new ArrayList<>())
          .add(path.getFileName().toString());
    }
    return folders;
  }

  /** Has the names of a folder on the disk too, so that no loss of power brings old ones back. */
  private static void settle(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system opens folders; the files are whole under their names all the same.
    }
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
    Path staged = temporaries.open(destination);
    try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(file.bytes());
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    temporaries.widen(staged, destination);
    return staged;
  }
}
