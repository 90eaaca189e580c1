package org.centreline.csv.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.text.Bytes.Purpose;
import org.junit.jupiter.api.Test;

class HeldHeadTest {

  private static final byte[] TEN = {48, 49, 50, 51, 52, 53, 54, 55, 56, 57};

  private final List<Purpose> opened = new ArrayList<>();

  private final Bytes bytes =
      purpose -> {
        opened.add(purpose);
        return new ByteArrayInputStream(TEN);
      };

  private static byte[] all(Bytes held, Purpose purpose) throws IOException {
    try (InputStream in = held.open(purpose)) {
      return in.readAllBytes();
    }
  }

  @Test
  void smallFileIsFetchedOnce() throws IOException {
    HeldHead held = new HeldHead(bytes, 11);
    assertArrayEquals(TEN, all(held, Purpose.LOOK));
    assertArrayEquals(TEN, all(held, Purpose.TAKE));
    assertEquals(10, held.size());
    assertEquals(1, opened.size());
  }

  @Test
  void aLargeFileIsAsLargeAsItIsAndIsReadByteByByteToo() throws IOException {
    HeldHead held = new HeldHead(Bytes.of(TEN), 4);
    assertEquals(10, held.size());
    try (InputStream in = held.open(Purpose.LOOK)) {
      for (byte digit : TEN) {
        assertEquals(digit, in.read());
      }
      assertEquals(-1, in.read());
      assertEquals(-1, in.read());
    }
  }

  @Test
  void beginningOfLargeFileIsFetchedOnceAndTheRestWhereItIsWanted() throws IOException {
    for (int most : new int[] {1, 4, 9, 10}) {
      opened.clear();
      HeldHead held = new HeldHead(bytes, most);
      try (InputStream in = held.open(Purpose.LOOK)) {
        in.readNBytes(most);
      }
      assertEquals(1, opened.size());
      assertArrayEquals(TEN, all(held, Purpose.TAKE));
      assertEquals(List.of(Purpose.TAKE, Purpose.TAKE), opened);
    }
  }
}
