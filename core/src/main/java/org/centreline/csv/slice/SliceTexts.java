package org.centreline.csv.slice;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Numbers the different texts of one column by their bytes, from 0 in order of first appearance,
 * and counts how often each stands there.
 */
final class SliceTexts {

  /** Stands for the number of a text where there were too many before it. */
  static final int OTHER = -1;

  /** So many bytes behind a block may be read, whatever they are. */
  static final int BEYOND = 16;

  static final int MOST = 1 << 16;

  private static final int HALF = 8;
  private static final int LONGEST = 4 * HALF * HALF;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final UnaryOperator<String> trim;

  /** The first and the last eight bytes of each text, which are all of it up to sixteen. */
  private long[] firsts = new long[64];

  private long[] lasts = new long[64];
  private int[] hashes = new int[64];
  private byte[][] bytes = new byte[64][];
  private String[] texts = new String[64];
  private int[] counts = new int[64];
  private int[] slots = new int[256];
  private int size;
  private int latest = OTHER;

  SliceTexts(UnaryOperator<String> trim) {
    this.trim = trim;
  }

  /** The number of the text between two places; {@link #OTHER} where it has none. */
  int code(byte[] block, int from, int to) {
    int length = to - from;
    long first = (long) LONGS.get(block, from);
    long last = 0;
    if (length <= HALF) {
      first = length == 0 ? 0 : first & -1L >>> HALF * (HALF - length);
    } else {
      last = (long) LONGS.get(block, to - HALF);
    }
    // Cells that stand below one another are often alike.
    int code = latest;
    if (code == OTHER || !is(code, first, last) || !isAll(code, block, from, to)) {
      code = look(first, last, block, (long) from << 32 | to);
      latest = code;
    }
    if (code != OTHER) {
      counts[code]++;
    }
    return code;
  }

  private boolean is(int code, long first, long last) {
    return firsts[code] == first && lasts[code] == last;
  }

  private boolean isAll(int code, byte[] block, int from, int to) {
    byte[] known = bytes[code];
    return known.length == to - from
        && (known.length <= 2 * HALF || Arrays.equals(known, 0, known.length, block, from, to));
  }

  private int look(long first, long last, byte[] block, long range) {
    int from = (int) (range >>> 32);
    int to = (int) range;
    if (to - from > LONGEST) {
      return OTHER;
    }
    int hash = hash(first, last, block, range);
    int slot = hash & slots.length - 1;
    for (int code = slots[slot] - 1; code >= 0; code = slots[slot] - 1) {
      if (is(code, first, last) && isAll(code, block, from, to)) {
        return code;
      }
      slot = slot + 1 & slots.length - 1;
    }
    if (size == MOST) {
      return OTHER;
    }
    slots[slot] = size + 1;
    firsts = size == firsts.length ? Arrays.copyOf(firsts, 2 * size) : firsts;
    lasts = size == lasts.length ? Arrays.copyOf(lasts, 2 * size) : lasts;
    firsts[size] = first;
    lasts[size] = last;
    return add(Arrays.copyOfRange(block, from, to), hash);
  }

  private static int hash(long first, long last, byte[] block, long range) {
    int from = (int) (range >>> 32);
    int to = (int) range;
    long hash = (first * SCATTER ^ last) * SCATTER + (to - from) * SCATTER;
    for (int at = from + HALF; at < to - HALF; at += HALF) {
      hash = (hash ^ (long) LONGS.get(block, at) & mask(to - at)) * SCATTER;
    }
    return (int) (hash ^ hash >>> 32);
  }

  private static long mask(int left) {
    return left >= HALF ? -1L : -1L >>> HALF * (HALF - left);
  }

  private int add(byte[] text, int hash) {
    if (size == texts.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      bytes = Arrays.copyOf(bytes, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    hashes[size] = hash;
    bytes[size] = text;
    texts[size] = trim.apply(new String(text, StandardCharsets.UTF_8));
    size++;
    if (4 * size > slots.length) {
      scatter();
    }
    return size - 1;
  }

  private void scatter() {
    slots = new int[4 * slots.length];
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & slots.length - 1;
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
