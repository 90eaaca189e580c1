package org.centreline.cli.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What does not fit into memory, in a file that only its owner can read. The Java machine takes its
 * name away at once, on Windows when the run ends, so that nothing of it stays behind.
 */
final class Spill {

  private Optional<FileChannel> file = Optional.empty();
  private long size;

  /** Adds bytes at the end. */
  void add(byte[] bytes, int length) throws IOException {
    if (length == 0) {
      return;
    }
    if (file.isEmpty()) {
      file = Optional.of(opened());
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
    while (buffer.hasRemaining()) {
      size += file.get().write(buffer, size);
    }
  }

  private static FileChannel opened() throws IOException {
    Path path = Files.createTempFile(".centreline", ".tmp");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Reads from a place on; below 0 behind the end. */
  int read(long from, byte[] bytes, int at, int length) throws IOException {
    return file.isEmpty() ? -1 : file.get().read(ByteBuffer.wrap(bytes, at, length), from);
  }
}
