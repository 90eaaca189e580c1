package org.centreline.csv.slice;

/**
 * Goes over cell after cell of a block, with quotation marks around the whole of a cell or without,
 * and packs the bytes of a cell into two numbers on its way.
 */
final class CellScan {

  private static final byte TEXT = 0;
  private static final byte END = 1;
  private static final byte HIGH = 2;
  private static final byte ODD = 3;
  private static final int HALF = 8;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /** What each byte is within a cell, and between quotation marks. */
  private final byte[] bare = new byte[256];

  private final byte[] marked = new byte[256];
  private final byte delimiter;
  private byte[] bytes = new byte[0];
  private boolean high;
  private boolean quoted;
  private int at;
  private int from;
  private int to;
  private long first;
  private long last;

  CellScan(byte delimiter) {
    this.delimiter = delimiter;
    for (int b = 0; b < 256; b++) {
      bare[b] = b >= 128 ? HIGH : b < ' ' && b != '\t' ? ODD : TEXT;
      marked[b] = bare[b];
    }
    marked['"'] = END;
    bare['"'] = ODD;
    bare['\n'] = END;
    bare['\r'] = END;
    bare[delimiter & 0xFF] = END;
  }

  void begin(byte[] block, int start) {
    bytes = block;
    at = start;
    high = false;
  }

  /** Goes over a cell of which nothing is wanted but where it stands. */
  void skip() {
    byte[] kinds = open();
    byte[] all = bytes;
    int i = from;
    while (true) {
      byte kind = kinds[all[i] & 0xFF];
      if (kind == TEXT) {
        i++;
      } else if (kind == HIGH) {
        high = true;
        i++;
      } else if (quoted && all[i] == '"' && all[i + 1] == '"') {
        i += 2;
      } else {
        break;
      }
    }
    close(i);
  }

  /** Goes over a cell and packs it: up to sixteen bytes wholly, of more what scatters them. */
  void text() {
    byte[] kinds = open();
    byte[] all = bytes;
    int i = from;
    int packed = 0;
    long words = 0;
    long word = 0;
    while (true) {
      byte kind = kinds[all[i] & 0xFF];
      if (kind != TEXT) {
        boolean two = quoted && all[i] == '"' && all[i + 1] == '"';
        if (kind != HIGH && !two) {
          break;
        }
        // The second of two quotation marks is known by the first.
        high |= kind == HIGH;
        i += two ? 1 : 0;
      }
      word = word << HALF | all[i++] & 0xFF;
      if ((++packed & HALF - 1) == 0) {
        words = words * SCATTER + word;
      }
    }
    first = words;
    last = word;
    close(i);
  }

  private byte[] open() {
    quoted = bytes[at] == '"';
    from = quoted ? at + 1 : at;
    return quoted ? marked : bare;
  }

  private void close(int end) {
    to = end;
    at = end;
    if (quoted) {
      at = bytes[end] == '"' ? end + 1 : end;
      if (at == end || bare[bytes[at] & 0xFF] != END) {
        throw new OddBytes("a quotation mark out of place");
      }
    } else if (bare[bytes[end] & 0xFF] != END) {
      throw new OddBytes("a quotation mark or a sign that is no letter");
    }
  }

  /** Steps over what ends the cell; whether another cell of the row follows. */
  boolean hasMore() {
    byte ended = bytes[at++];
    if (ended == '\r' && bytes[at++] != '\n') {
      throw new OddBytes("half the end of a line");
    }
    return ended == delimiter;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the next cell begins. */
  int at() {
    return at;
  }

  /** Where the text of the cell begins. */
  int from() {
    return from;
  }

  /** Where it ends. */
  int to() {
    return to;
  }

  /** Of the packed bytes all but the last eight, so far as they are not among those. */
  long first() {
    return first;
  }

  /** The last eight of the packed bytes. */
  long last() {
    return last;
  }

  /** Whether there were letters beyond ASCII. */
  boolean isHigh() {
    return high;
  }
}
