package org.centreline.csv.slice;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Looks at letters beyond ASCII: they are UTF-8, and none is a space of a rare kind. */
public final class PlainLetters {

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer letters = CharBuffer.allocate(1 << 12);

  /**
   * Looks at whole lines between two places.
   *
   * @throws OddBytes where they are anything else
   */
  public void check(byte[] bytes, int from, int to) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
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
