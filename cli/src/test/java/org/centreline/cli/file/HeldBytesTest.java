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
    HeldBytes held = held(new ByteArrayInputStream(all), HeldBytes.Room.standard());
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

  private static HeldBytes held(InputStream in, HeldBytes.Room room) throws IOException {
    HeldBytes.Words words =
        new HeldBytes.Words("stdin", e -> new Refusal(ExitCode.NO_FILE, List.of(FileReason.of(e))));
    return new HeldBytes(in, room, ReadingProgress.none(), words);
  }

  private static HeldBytes held(InputStream in, long memory, long most) throws IOException {
    return held(in, new HeldBytes.Room(1 << 17, memory, most));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 65_536, 200_000, 1_000_000})
  void whatDoesNotFitIntoMemoryIsTheSame(long memory) throws IOException {
    byte[] all = new byte[300_001];
    new Random(memory).nextBytes(all);
    for (int i = 0; i < all.length; i += 1000) {
      all[i] = '\n';
    }
    HeldBytes held = held(new ByteArrayInputStream(all), memory, Long.MAX_VALUE - 1);
    for (Purpose purpose : Purpose.values()) {
      try (InputStream in = held.open(purpose)) {
        assertArrayEquals(all, in.readAllBytes());
      }
    }
    assertEquals(all.length, held.size());
  }

  @Test
  void theSameOverAndOverIsHeldOnce() throws IOException {
    byte[] all = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
    HeldBytes held = held(new ByteArrayInputStream(all), 1, Long.MAX_VALUE - 1);
    try (InputStream in = held.open(Purpose.TAKE)) {
      assertArrayEquals(all, in.readAllBytes());
    }
  }

  @Test
  void moreThanAllThereIsRoomForIsRefusedByWhoReadsOn() throws IOException {
    byte[] all = "a,b\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
    HeldBytes most = held(new ByteArrayInputStream(all), 1 << 20, 1 << 20);
    try (InputStream in = most.open(Purpose.LOOK)) {
      assertArrayEquals(all, in.readAllBytes());
    }
    HeldBytes more = held(new ByteArrayInputStream(all), 1 << 20, (1 << 20) - 1);
    try (InputStream in = more.open(Purpose.LOOK)) {
      assertEquals(1 << 17, in.readNBytes(1 << 17).length);
      DataException refused = assertThrows(DataException.class, in::read);
      assertEquals("too-large", refused.problems().get(0).code());
      assertEquals("stdin", refused.problems().get(0).file());
      assertTrue(refused.isOfBounds());
    }
  }

  @Test
  void onlyTheBeginningOfAStreamIsFetchedAtOnce() throws IOException {
    ByteArrayInputStream in =
        new ByteArrayInputStream("a,b\n".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII));
    HeldBytes held = held(in, 1 << 20, 1 << 30);
    try (InputStream some = held.open(Purpose.TAKE)) {
      some.readNBytes(1 << 17);
    }
    assertEquals((1 << 20) - (1 << 17), in.available());
    assertEquals(1 << 17, held.size());
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
    assertTrue(held(zeros, 1 << 20, Long.MAX_VALUE - 1).size() < 11 << 20);
  }
}
