package org.centreline.csv.slice;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Numbers the different texts of one column by their bytes, from 0 in order of first appearance,
 * and counts how often each stands there.
 */
final class SliceTexts {

  /** Stands for the number of a text where there were too many before it. */
  static final int OTHER = -1;

  static final int MOST = 1 << 16;

  /** Of so many bytes the packed ones tell all. */
  private static final int PACKED = 16;

  private static final int LONGEST = 256;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private final UnaryOperator<String> trim;
  private long[] firsts = new long[64];
  private long[] lasts = new long[64];
  private byte[][] bytes = new byte[64][];
  private String[] texts = new String[64];
  private int[] counts = new int[64];
  private int[] slots = new int[256];
  private int size;
  private int latest = OTHER;

  SliceTexts(UnaryOperator<String> trim) {
    this.trim = trim;
  }

  /** The number of the text of a cell; {@link #OTHER} where it has none. */
  int code(CellScan cell) {
    // Cells that stand below one another are often alike.
    int code = latest;
    if (code == OTHER || !is(code, cell)) {
      code = look(cell);
      latest = code;
    }
    if (code != OTHER) {
      counts[code]++;
    }
    return code;
  }

  private boolean is(int code, CellScan cell) {
    if (lasts[code] != cell.last() || firsts[code] != cell.first()) {
      return false;
    }
    byte[] known = bytes[code];
    int length = cell.to() - cell.from();
    return known.length == length
        && (length <= PACKED
            || Arrays.equals(known, 0, length, cell.bytes(), cell.from(), cell.to()));
  }

  private int look(CellScan cell) {
    int length = cell.to() - cell.from();
    if (length > LONGEST) {
      return OTHER;
    }
    int slot = slot(cell.first(), cell.last(), length);
    for (int code = slots[slot] - 1; code >= 0; code = slots[slot] - 1) {
      if (is(code, cell)) {
        return code;
      }
      slot = slot + 1 & slots.length - 1;
    }
    if (size == MOST) {
      return OTHER;
    }
    slots[slot] = size + 1;
    return add(cell);
  }

  private int slot(long first, long last, int length) {
    long hash = (first * SCATTER ^ last) * SCATTER + length * SCATTER;
    return (int) (hash ^ hash >>> 32) & slots.length - 1;
  }

  private int add(CellScan cell) {
    if (size == texts.length) {
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
      bytes = Arrays.copyOf(bytes, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    firsts[size] = cell.first();
    lasts[size] = cell.last();
    bytes[size] = Arrays.copyOfRange(cell.bytes(), cell.from(), cell.to());
    texts[size] = trim.apply(PlainLine.text(cell.bytes(), cell.from(), cell.to()));
    size++;
    if (4 * size > slots.length) {
      scatter();
    }
    return size - 1;
  }

  private void scatter() {
    slots = new int[4 * slots.length];
    for (int code = 0; code < size; code++) {
      int slot = slot(firsts[code], lasts[code], bytes[code].length);
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = code + 1;
    }
  }

  /** The texts by their numbers, as they are now; more may follow behind them. */
  String[] texts() {
    return texts;
  }

  int size() {
    return size;
  }

  /** How often the text of a number stands in the column. */
  int count(int code) {
    return counts[code];
  }
}
