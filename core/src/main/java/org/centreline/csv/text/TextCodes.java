package org.centreline.csv.text;

import java.util.Arrays;

/** Numbers the different texts of one column, from 0 in order of first appearance. */
public final class TextCodes {

  /** Stands for a text without a number, where there were too many before it. */
  public static final int OTHER = -1;

  /** Beyond this, texts get no number. */
  public static final int MOST = 200_000;

  /** Of each text by its number; a plain table, as there is one look-up for each cell of a file. */
  private String[] texts = new String[16];

  private int[] hashes = new int[16];

  /** The numbers, one up, by hash; twice as many as texts at least. */
  private int[] slots = new int[64];

  private int size;
  private String last = "";
  private int lastCode = OTHER;
  private boolean whole = true;

  /** The number of a text; {@link #OTHER} where it has none. */
  public int code(String text) {
    // Cells that stand below one another are often alike.
    if (lastCode == OTHER || !text.equals(last)) {
      last = text;
      lastCode = look(text);
    }
    return lastCode;
  }

  private int look(String text) {
    int hash = text.hashCode();
    int slot = slot(hash);
    for (int code = slots[slot] - 1; code >= 0; code = slots[slot] - 1) {
      if (hashes[code] == hash && texts[code].equals(text)) {
        return code;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    if (size == MOST) {
      whole = false;
      return OTHER;
    }
    slots[slot] = size + 1;
    return add(text, hash);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (slots.length - 1);
  }

  private int add(String text, int hash) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    texts[size] = text;
    hashes[size] = hash;
    size++;
    if (2 * size >= slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int code = 0; code < size; code++) {
      int slot = slot(hashes[code]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = code + 1;
    }
  }

  /** The text of a number. */
  public String text(int code) {
    return texts[code];
  }

  /** How many texts have numbers. */
  public int size() {
    return size;
  }

  /** Whether every text that was met has a number. */
  boolean isWhole() {
    return whole;
  }
}
