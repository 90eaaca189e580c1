package org.centreline.cli.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.FileReason;
import org.centreline.cli.terminal.Refusal;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.text.Bytes.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldBytesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
  void aStreamThatIsReadOnceCanBeReadAgain(int length) throws IOException {
    byte[] all = new byte[length];
    new Random(length).nextBytes(all);
    HeldBytes held =
        new HeldBytes(
            new ByteArrayInputStream(all),
            ReadingProgress.none(),
            e -> new Refusal(ExitCode.NO_FILE, List.of(FileReason.of(e))));
    for (Purpose purpose : Purpose.values()) {
      try (InputStream in = held.open(purpose)) {
        assertEquals(length == 0 ? -1 : all[0] & 0xFF, in.read());
        assertEquals(Math.max(0, length - 1), in.readAllBytes().length);
      }
      try (InputStream in = held.open(purpose)) {
        assertArrayEquals(all, in.readAllBytes());
      }
    }
  }

  private static HeldBytes held(InputStream in, long memory, long most) throws IOException {
    return new HeldBytes(
        in,
        new HeldBytes.Room(memory, most),
        ReadingProgress.none(),
        e -> new Refusal(ExitCode.NO_FILE, List.of(FileReason.of(e))));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 65_536, 200_000, 1_000_000})
  void whatDoesNotFitIntoMemoryIsTheSame(long memory) throws IOException {
    byte[] all = new byte[300_001];
    new Random(memory).nextBytes(all);
    for (int i = 0; i < all.length; i += 1000) {
      all[i] = '\n';
    }
    HeldBytes held = held(new ByteArrayInputStream(all), memory, Long.MAX_VALUE);
    assertEquals(all.length, held.size());
    for (Purpose purpose : Purpose.values()) {
      try (InputStream in = held.open(purpose)) {
        assertArrayEquals(all, in.readAllBytes());
      }
    }
  }

  @Test
  void theSameOverAndOverIsHeldOnce() throws IOException {
    byte[] all = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
    HeldBytes held = held(new ByteArrayInputStream(all), 1, Long.MAX_VALUE);
    try (InputStream in = held.open(Purpose.TAKE)) {
      assertArrayEquals(all, in.readAllBytes());
    }
  }

  @Test
  void moreThanAllThereIsRoomForIsRefused() throws IOException {
    byte[] all = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
    assertEquals(1 << 20, held(new ByteArrayInputStream(all), 1 << 20, 1 << 20).size());
    DataException refused =
        assertThrows(
            DataException.class, () -> held(new ByteArrayInputStream(all), 1 << 20, 1 << 19));
    assertEquals("too-large", refused.problems().get(0).code());
  }

  @Test
  void aLineWithoutEndIsNotReadOn() throws IOException {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            return length;
          }
        };
    assertTrue(held(zeros, 1 << 20, Long.MAX_VALUE).size() < 11 << 20);
  }
}
