package org.centreline.csv.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Zip files as few programs write them. */
class ZipPartsTest {

  private static final int ENTRY = 0x02014b50;
  private static final byte[] WHOLE = Xlsx.of("Falls", "7");

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Where the list of the parts begins. */
  private static int directory(byte[] bytes) {
    return little(bytes).getInt(bytes.length - 22 + 16);
  }

  /** With a number of so many bytes in each entry of the list. */
  private static byte[] with(int offset, int number, boolean wide) {
    byte[] bytes = WHOLE.clone();
    ByteBuffer zip = little(bytes);
    for (int at = directory(bytes); at < bytes.length - 22; at++) {
      if (zip.getInt(at) == ENTRY && wide) {
        zip.putInt(at + offset, number);
      } else if (zip.getInt(at) == ENTRY) {
        zip.putShort(at + offset, (short) number);
      }
    }
    return bytes;
  }

  @Test
  void partsMayBeStoredAsTheyAre() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new java.io.ByteArrayInputStream(WHOLE));
        ZipOutputStream to = new ZipOutputStream(out)) {
      to.setMethod(ZipOutputStream.STORED);
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        byte[] bytes = from.readAllBytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(part.getName());
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        to.putNextEntry(stored);
        to.write(bytes);
      }
    }
    assertEquals(List.of("Falls", "7"), Opened.rows(out.toByteArray()));
  }

  /** Source: PKWARE's application note, section 4.5.3: sizes and place behind a field of id 1. */
  @Test
  void largeNumbersStandInAFieldOfTheirOwn() {
    ByteBuffer out = little(new byte[WHOLE.length * 2]);
    ByteBuffer in = little(WHOLE);
    int at = directory(WHOLE);
    out.put(WHOLE, 0, at);
    int begin = at;
    while (in.getInt(at) == ENTRY) {
      int name = in.getShort(at + 28);
      int own = out.position();
      out.put(WHOLE, at, 46 + name);
      for (int field : new int[] {20, 24, 42}) {
        out.putInt(own + field, -1);
      }
      out.putShort(own + 30, (short) (4 + 5 + 4 + 24));
      out.putShort((short) 0x5455).putShort((short) 5).put(new byte[5]);
      out.putShort((short) 1).putShort((short) 24);
      out.putLong(in.getInt(at + 24)).putLong(in.getInt(at + 20)).putLong(in.getInt(at + 42));
      at += 46 + name + in.getShort(at + 30) + in.getShort(at + 32);
    }
    int end = out.position();
    out.put(WHOLE, at, 22);
    out.putInt(end + 16, begin);
    byte[] large = Arrays.copyOf(out.array(), out.position());
    assertEquals(List.of("Falls", "7"), Opened.rows(large));
  }

  @Test
  void otherPackingsAreNoneOfAWorkbook() {
    assertTrue(Opened.message(with(10, 12, false)).contains("[damaged-workbook]"));
  }

  @Test
  void partsBeyondBoundsAreRefusedBeforeTheyAreRead() {
    byte[] large = with(24, 0x7FFFFFFF, true);
    assertTrue(Opened.message(large).contains("parts packed at most"), "hardly packed");
    ByteBuffer zip = little(large);
    for (int at = directory(large); at < large.length - 22; at++) {
      if (zip.getInt(at) == ENTRY) {
        zip.putInt(at + 20, 0x7FFFFFFE);
      }
    }
    assertTrue(Opened.message(large).contains("sheets of at most"), Opened.message(large));
  }
}
