package org.centreline.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteOrderMarkTest {

  /** Source: RFC 3629, section 6: the octets EF BB BF. */
  @Test
  void lettersBeyondAsciiAreMarked() {
    byte[] marked = ByteOrderMark.WHERE_NEEDED.bytes("p\u2032\n");
    byte[] known = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'p', -30, -128, -78, '\n'};
    assertArrayEquals(known, marked);
  }

  @Test
  void asciiIsNot() {
    byte[] plain = "p,1\n".getBytes(StandardCharsets.US_ASCII);
    assertArrayEquals(plain, ByteOrderMark.WHERE_NEEDED.bytes("p,1\n"));
  }

  @Test
  void noneIsThereWhereItIsNotWanted() {
    byte[] plain = "\u00E4\n".getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(plain, ByteOrderMark.NEVER.bytes("\u00E4\n"));
  }
}
