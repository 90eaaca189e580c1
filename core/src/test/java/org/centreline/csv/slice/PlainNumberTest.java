package org.centreline.csv.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainNumberTest {

  private static double read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PlainNumber.read(bytes, 0, bytes.length, (byte) '.');
  }

  @Test
  void aPlainNumberIsTheNearestDouble() {
    Random random = new Random(16);
    for (int i = 0; i < 100_000; i++) {
      BigInteger digits = new BigInteger(1 + random.nextInt(49), random);
      String text = new BigDecimal(digits, random.nextInt(8)).toPlainString();
      String signed = random.nextInt(4) == 0 && digits.signum() > 0 ? "-" + text : text;
      assertEquals(Double.parseDouble(signed), read(signed), signed);
    }
    assertEquals(0.0, read("-0.0"), "as it is read elsewhere: without a sign");
    assertEquals(7.0, read("007"));
  }

  @Test
  void whatIsWrittenOtherwiseIsReadElsewhere() {
    for (String text :
        List.of("", "-", ".5", "5.", "+5", "1,5", "1e3", "5%", " 5", "1.2.3", "1234567890123456")) {
      assertEquals(Double.NaN, read(text), text);
    }
  }
}
