package org.centreline.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.centreline.cli.terminal.Refusal;

/** A stream whose failures are refusals and whose progress is shown. */
final class Watched extends InputStream {

  private final InputStream in;
  private final long size;
  private final ReadingProgress progress;
  private final Function<IOException, Refusal> refusal;
  private long read;

  /**
   * Watches a stream.
   *
   * @param size how many bytes it has
   */
  Watched(
      InputStream in, long size, ReadingProgress progress, Function<IOException, Refusal> refusal) {
    this.in = in;
    this.size = size;
    this.progress = progress;
    this.refusal = refusal;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    try {
      int more = in.read(bytes, from, length);
      read += Math.max(0, more);
      progress.show(100 * read / Math.max(1, size) + "%");
      return more;
    } catch (IOException e) {
      throw refusal.apply(e);
    }
  }

  @Override
  public void close() {
    progress.clear();
    try {
      in.close();
    } catch (IOException e) {
      throw refusal.apply(e);
    }
  }
}
