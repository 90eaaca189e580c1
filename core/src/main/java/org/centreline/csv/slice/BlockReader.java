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

  private static final int FIRST = 1 << 14;
  private static final int PART = 1 << 12;

  private final InputStream in;
  private final int size;
  private final MessageDigest sum;
  private final byte[] rest;
  private int held;
  private long bytesAbove;
  private int linesAbove;
  private long skipped;
  private boolean first = true;
  private int blocks;

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

  /** Fills a block, the first one with a few rows; false where it was the last. */
  boolean fill(SlicedRows block) {
    byte[] bytes = block.bytes();
    int limit = first ? Math.min(FIRST, size) : size;
    System.arraycopy(rest, 0, bytes, 0, held);
    int end = more(bytes, held, limit);
    if (end == limit && limit < size && !hasLine(bytes, end)) {
      limit = size;
      end = more(bytes, end, limit);
    }
    boolean last = end < limit;
    int to = last ? closed(bytes, end) : behindLine(bytes, end);
    held = Math.max(0, end - to);
    System.arraycopy(bytes, to, rest, 0, held);
    first = false;
    int begin = below(bytes, to);
    block.begin(begin, to, blocks);
    blocks += begin < to ? 1 : 0;
    return !last;
  }

  private static boolean hasLine(byte[] bytes, int end) {
    int at = 0;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at < end;
  }

  /** Reads on from a place to a limit; how far that got. */
  private int more(byte[] bytes, int from, int limit) {
    try {
      int read = in.readNBytes(bytes, from, limit - from);
      // In parts that stay in the processor's cache.
      for (int at = from; at < from + read; at += PART) {
        sum.update(bytes, at, Math.min(PART, from + read - at));
      }
      return from + read;
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
