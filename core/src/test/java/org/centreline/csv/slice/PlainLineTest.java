package org.centreline.csv.slice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainLineTest {

  private static String[] cells(String line) {
    byte[] bytes = ("x" + line + "y").getBytes(StandardCharsets.UTF_8);
    return PlainLine.cells(bytes, 1, bytes.length - 1, (byte) ',');
  }

  @Test
  void twoQuotationMarksAreOne() {
    assertArrayEquals(new String[] {"a\"b", "", "\"", "c"}, cells("\"a\"\"b\",\"\",\"\"\"\",c"));
    assertArrayEquals(new String[] {"\"\"é\"", "ø"}, cells("\"\"\"\"\"é\"\"\",ø"));
    assertArrayEquals(new String[] {"\"".repeat(1000)}, cells("\"".repeat(2002)));
    assertThrows(OddBytes.class, () -> cells("\"".repeat(2001)));
    assertThrows(OddBytes.class, () -> cells("a\"\"b"));
  }
}
