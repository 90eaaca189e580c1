package org.centreline.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.function.Function;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.text.Bytes;

/** The bytes of a large file, read from the disk each time. */
final class FileBytes implements Bytes {

  private final Path path;
  private final long size;
  private final FileTime written;
  private final ReadingProgress progress;
  private final Function<IOException, Refusal> refusal;

  FileBytes(Path path, ReadingProgress progress, Function<IOException, Refusal> refusal)
      throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    this.path = path;
    size = now.size();
    written = now.lastModifiedTime();
    this.progress = progress;
    this.refusal = refusal;
  }

  @Override
  public long size() {
    return size;
  }

  /** The bytes from the first; refused where the file was written to since the time before. */
  @Override
  public InputStream open(Purpose purpose) {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      if (now.size() != size || !now.lastModifiedTime().equals(written)) {
        throw new IOException("it changed while it was being read");
      }
      ReadingProgress shown = purpose == Purpose.TAKE ? progress : ReadingProgress.none();
      return new Watched(Files.newInputStream(path), size, shown, refusal);
    } catch (IOException e) {
      throw refusal.apply(e);
    }
  }
}
