package org.centreline.csv.slice;

import java.util.Arrays;

/** Gives each different number a place, from 0 in order of first appearance. */
public final class LongIndex {

  private static final int FREE = -1;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[32];
  private int[] slots = new int[128];
  private int size;

  public LongIndex() {
    Arrays.fill(slots, FREE);
  }

  /** The place of a number; that is the size so far where it was not seen before. */
  public int place(long key) {
    int slot = slot(key);
    while (slots[slot] != FREE && keys[slots[slot]] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    if (size == keys.length) {
      grow();
      return place(key);
    }
    slots[slot] = size;
    keys[size] = key;
    return size++;
  }

  /** The place of a number; below 0 where it was not seen before. */
  public int find(long key) {
    int slot = slot(key);
    while (slots[slot] != FREE && keys[slots[slot]] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slots[slot];
  }

  private int slot(long key) {
    return (int) (key * SCATTER >>> 32) & slots.length - 1;
  }

  /** At most a quarter of the slots is in use. */
  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = new int[8 * size];
    Arrays.fill(slots, FREE);
    for (int i = 0; i < size; i++) {
      int slot = slot(keys[i]);
      while (slots[slot] != FREE) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i;
    }
  }

  /** The number at a place. */
  public long key(int place) {
    return keys[place];
  }

  /** How many different numbers were seen. */
  public int size() {
    return size;
  }
}
