package org.centreline.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text that may become long. What is written is soon held as UTF-8, a byte for most characters,
 * in pieces that need not be copied as it grows.
 */
public final class LongText {

  private static final int PIECE = 32_768;

  private StringBuilder newest = new StringBuilder();
  private final List<byte[]> pieces = new ArrayList<>();
  private final BitSet characters = new BitSet();
  private int length;

  /** Adds a text that does not end within a character. */
  public LongText append(String text) {
    newest.append(text);
    if (newest.length() >= PIECE) {
      settle();
    }
    return this;
  }

  /** Adds a character. */
  public LongText append(char one) {
    newest.append(one);
    return this;
  }

  /** Adds what another holds; its pieces are shared. */
  public LongText append(LongText other) {
    settle();
    other.settle();
    other.pieces.forEach(this::add);
    characters.or(other.characters);
    return this;
  }

  /** The characters that it has, below 65,536. */
  public BitSet characters() {
    settle();
    return (BitSet) characters.clone();
  }

  /** Holds what has been written as it will stay, for a text that is kept for a while. */
  public void settle() {
    if (newest.isEmpty()) {
      return;
    }
    String text = newest.toString();
    newest = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      characters.set(text.charAt(i));
    }
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether nothing has been written. */
  public boolean isEmpty() {
    return length == 0 && newest.isEmpty();
  }

  /** The whole in UTF-8. */
  public byte[] bytes() {
    settle();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  /** The whole text. */
  @Override
  public String toString() {
    return pieces.isEmpty() ? newest.toString() : new String(bytes(), StandardCharsets.UTF_8);
  }

  private void add(byte[] piece) {
    pieces.add(piece);
    length = Math.addExact(length, piece.length);
  }
}
