package org.centreline.plot.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Puts the tables of a font into a file. Source: OpenType specification 1.9, font file. */
final class FontTables {

  private static final int MAGIC = 0xB1B0AFBA;
  private static final int ADJUSTMENT = 8;

  private FontTables() {}

  /** The file of tables by their tags. */
  static byte[] file(SortedMap<String, byte[]> tables) {
    ByteBuffer.wrap(tables.get("head")).putInt(ADJUSTMENT, 0);
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    FontSubset.Bytes file = new FontSubset.Bytes();
    file.number4(0x10000).number2(count).number2(16 * power);
    file.number2(Integer.numberOfTrailingZeros(power)).number2(16 * (count - power));
    int at = 12 + 16 * count;
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      int length = table.getValue().length;
      file.all(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.number4(sum(table.getValue())).number4(at).number4(length);
      head = table.getKey().equals("head") ? at : head;
      at += length + (-length & 3);
    }
    tables.values().forEach(table -> file.all(table).padded());
    byte[] whole = file.array();
    ByteBuffer.wrap(whole).putInt(head + ADJUSTMENT, MAGIC - sum(whole));
    return whole;
  }

  /** The sum of its words of four bytes. */
  static int sum(byte[] table) {
    int sum = 0;
    for (int i = 0; i < table.length; i++) {
      sum += (table[i] & 0xFF) << 8 * (3 - (i & 3));
    }
    return sum;
  }
}
