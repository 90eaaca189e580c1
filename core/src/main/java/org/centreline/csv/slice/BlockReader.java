package org.centreline.csv.slice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.centreline.csv.slice.Slices.Start;

/** Reads a stream into blocks that end with whole lines, and sums up all of its bytes. */
final class BlockReader {

  /** What stands above the rows was looked at so far. */
  private static final int MOST_ABOVE = 1 << 15;

  private final InputStream in;
  private final int size;
  private final MessageDigest sum;
  private final byte[] rest;
  private int held;
  private long bytesAbove;
  private int linesAbove;
  private long skipped;

  BlockReader(InputStream in, Start start, int size) {
    this.in = in;
    this.size = size;
    bytesAbove = start.bytes();
    linesAbove = start.lines();
    rest = new byte[size];
    try {
      sum = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Fills a block; false where it was the last. */
  boolean fill(SlicedRows block) {
    byte[] bytes = block.bytes();
    System.arraycopy(rest, 0, bytes, 0, held);
    int end = held + more(bytes);
    boolean last = end < size;
    int to = last ? closed(bytes, end) : behindLine(bytes, end);
    held = Math.max(0, end - to);
    System.arraycopy(bytes, to, rest, 0, held);
    block.begin(below(bytes, to), to);
    return !last;
  }

  private int more(byte[] bytes) {
    try {
      int read = in.readNBytes(bytes, held, size - held);
      sum.update(bytes, held, read);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last line has an end, whether it is written there or not. */
  private static int closed(byte[] bytes, int end) {
    if (end > 0 && bytes[end - 1] != '\n') {
      bytes[end] = '\n';
      return end + 1;
    }
    return end;
  }

  private static int behindLine(byte[] bytes, int end) {
    int to = end;
    while (to > 0 && bytes[to - 1] != '\n') {
      to--;
    }
    if (to == 0) {
      throw new OddBytes("a very long line");
    }
    return to;
  }

  /** Behind what stands above the rows. */
  private int below(byte[] bytes, int to) {
    int at = (int) Math.min(bytesAbove, to);
    bytesAbove -= at;
    while (bytesAbove == 0 && linesAbove > 0 && at < to) {
      linesAbove -= bytes[at++] == '\n' ? 1 : 0;
    }
    skipped += at;
    if (skipped > MOST_ABOVE) {
      throw new OddBytes("very much above the rows");
    }
    return at;
  }

  byte[] finish() {
    return sum.digest();
  }

  void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
