package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.centreline.csv.text.Charsets.Misfit;
import org.junit.jupiter.api.Test;

class CharsetsTest {

  private static Optional<Misfit> misfit(byte[] bytes) {
    return Charsets.misfit(Bytes.of(bytes), StandardCharsets.UTF_8);
  }

  @Test
  void textHasNone() {
    assertEquals(Optional.empty(), misfit("a\u00E9\u20AC".getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), misfit(new byte[0]));
  }

  /** Letters of two bytes at odd places, so that one of them is cut by every chunk. */
  @Test
  void lettersMayLieAcrossChunks() {
    byte[] bytes = ("x" + "\u00E9".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), misfit(bytes));
    bytes[bytes.length - 1] = 'x';
    assertEquals(Optional.of(new Misfit(1, "byte 0xc3", true)), misfit(bytes));
  }

  @Test
  void aLetterCutOffIsHalfALetter() {
    byte[] bytes = {'a', '\n', (byte) 0xE2, (byte) 0x82};
    assertEquals(Optional.of("byte 0xe2"), misfit(bytes).map(Misfit::found));
    Optional<Misfit> wide =
        Charsets.misfit(Bytes.of(new byte[] {0, 'a', 0}), StandardCharsets.UTF_16BE);
    assertEquals(Optional.of("byte 0x0"), wide.map(Misfit::found));
  }

  @Test
  void theLineFarDownIsTold() {
    byte[] bytes = ("abc\n".repeat(100_000) + "?").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0x93;
    assertEquals(Optional.of(new Misfit(100_001, "byte 0x93", false)), misfit(bytes));
  }
}
