package org.centreline.csv.slice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.centreline.csv.slice.SlicePlan.Want;

/** One of several hands that cut blocks into rows, each block by one hand alone. */
final class Slicer {

  /** What a byte is within a row. */
  private static final byte TEXT = 0;

  private static final byte END = 1;
  private static final byte ODD = 2;

  private final SlicePlan plan;
  private final int hand;
  private final byte[] kinds = new byte[256];
  private final Want[] wants;
  private final SliceTexts[] texts;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer letters = CharBuffer.allocate(1 << 12);

  Slicer(SlicePlan plan, int hand) {
    this.plan = plan;
    this.hand = hand;
    wants = plan.wants().toArray(new Want[0]);
    texts = new SliceTexts[wants.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new SliceTexts(plan.trim());
    }
    for (int b = 0; b < ' '; b++) {
      kinds[b] = b == '\t' ? TEXT : ODD;
    }
    kinds['"'] = ODD;
    kinds['\n'] = END;
    kinds['\r'] = END;
    kinds[plan.delimiter() & 0xFF] = END;
  }

  int hand() {
    return hand;
  }

  byte delimiter() {
    return plan.delimiter();
  }

  SliceTexts texts(int column) {
    return texts[column];
  }

  /** Cuts a block into rows. */
  void slice(SlicedRows block) {
    checkLetters(block);
    byte[] bytes = block.bytes();
    int at = block.from();
    int to = block.to();
    while (at < to) {
      int row = block.open(at);
      int column = 0;
      byte ended = plan.delimiter();
      while (ended == plan.delimiter()) {
        int start = at;
        while (kinds[bytes[at] & 0xFF] == TEXT) {
          at++;
        }
        if (column < wants.length) {
          take(block, (long) column << 32 | row, start, at);
        }
        column++;
        ended = bytes[at++];
      }
      at = rowEnd(bytes, at, ended);
      block.close(row, column == plan.cells());
    }
    String[][] known = new String[texts.length][];
    for (int i = 0; i < known.length; i++) {
      known[i] = texts[i].texts();
    }
    block.end(this, known);
  }

  private void take(SlicedRows block, long cell, int start, int end) {
    int column = (int) (cell >>> 32);
    int row = (int) cell;
    if (wants[column].isText()) {
      int code = texts[column].code(block.bytes(), start, end);
      block.codes(column)[row] = code;
      if (code < 0) {
        block.foundRare(column);
      }
    }
    if (wants[column].isNumber()) {
      block.numbers(column)[row] = PlainNumber.read(block.bytes(), start, end, plan.point());
    }
  }

  /** Behind the end of a row, which is a line feed, alone or after a carriage return. */
  private static int rowEnd(byte[] bytes, int at, byte ended) {
    if (ended == '\n') {
      return at;
    }
    if (ended != '\r' || bytes[at] != '\n') {
      throw new OddBytes("a quotation mark or a sign that is no letter");
    }
    return at + 1;
  }

  /** Letters beyond ASCII are UTF-8, and none is a space of a rare kind. */
  private void checkLetters(SlicedRows block) {
    int all = 0;
    byte[] bytes = block.bytes();
    for (int i = block.from(); i < block.to(); i++) {
      all |= bytes[i];
    }
    if (all >= 0) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, block.from(), block.to() - block.from());
    decoder.reset();
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      letters.clear();
      result = decoder.decode(in, letters, true);
      letters.flip();
      while (letters.hasRemaining()) {
        char c = letters.get();
        if (c == '\u1680' || c == '\u2028' || c == '\u2029') {
          throw new OddBytes("a space of a rare kind");
        }
      }
    }
    if (result.isError()) {
      throw new OddBytes("no UTF-8");
    }
  }
}
