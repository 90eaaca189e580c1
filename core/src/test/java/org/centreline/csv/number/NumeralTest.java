package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  private final Numeral numeral = new Numeral(Decimal.POINT);

  private double value(String text) {
    assertTrue(numeral.read(text), text);
    return numeral.value();
  }

  @Test
  void theDoubleNearestToWhatStandsThere() {
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      String text = text(random);
      assertEquals(Double.parseDouble(text), value(text), 0, text);
      double hundredth = new BigDecimal(text).movePointLeft(2).doubleValue();
      assertEquals(hundredth, numeral.hundredth(), 0, text);
    }
  }

  private static String text(Random random) {
    String whole = Long.toString(random.nextLong() >>> random.nextInt(64));
    String digits = Long.toString(random.nextLong() >>> 1 + random.nextInt(63));
    return switch (random.nextInt(5)) {
      case 0 -> whole;
      case 1 -> whole + "." + digits;
      case 2 -> "0." + "0".repeat(random.nextInt(30)) + digits;
      case 3 -> digits + "e" + (random.nextInt(600) - 320);
      default -> String.format(Locale.ROOT, "%.2f", random.nextDouble() * 1000);
    };
  }

  @Test
  void zeroHasNoSign() {
    assertEquals(0, Double.doubleToRawLongBits(value("-0.0")));
    assertFalse(numeral.hasDigits());
  }

  @Test
  void percentSignsAreSeen() {
    assertTrue(numeral.read("93.4 %"));
    assertTrue(numeral.isPercent());
    assertEquals(0.934, numeral.hundredth());
    assertTrue(numeral.read("93.4"));
    assertFalse(numeral.isPercent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "-",
        ".",
        ",",
        "%",
        "e5",
        "1e",
        "1e+",
        "1.2.3",
        "1,27",
        "1,2x3",
        "1,2734",
        "01,273",
        "1,273,45",
        "12345,678",
        "1,273 456",
        "1 27",
        "1%%",
        "5 x",
        "1.5,000",
        ".5.",
        "NaN",
        "inf",
        "0x1",
        "1d",
        "1_0",
        "--1",
        "(1)",
        "1-"
      })
  void noNumber(String text) {
    assertFalse(numeral.read(text), text);
  }

  @Test
  void aPointMayStandAtEitherEnd() {
    assertEquals(0.5, value(".5"));
    assertEquals(5, value("5."));
  }

  @Test
  void aCommaMayMeanThousandsOrDecimals() {
    assertEquals(1273, value("1,273"));
    assertTrue(numeral.isAmbiguous());
    assertEquals(1273.5, value("1,273.5"));
    assertTrue(numeral.isGrouped());
    assertEquals(1273500, value("1,273,500"));
    assertTrue(numeral.isGrouped());
    assertEquals(1273, value("1 273"));
    assertFalse(numeral.isAmbiguous());
    assertEquals(1273, value("1'273"));
  }

  @Test
  void signsAndSpacesOfPrintedNumbers() {
    assertEquals(-12.5, value("-12.5"));
    assertEquals(-12.5, value("\u221212.5"));
    assertEquals(12.5, value("+12.5"));
    assertEquals(-0.012, value("-1.2e-2"));
    assertEquals(0.012, value("1.2e\u22122"));
    for (char space : "\u00A0\u202F\u2009".toCharArray()) {
      assertEquals(1273456, value("1" + space + "273" + space + "456"));
    }
    assertEquals(123456, value("123,456"));
    assertTrue(numeral.isAmbiguous());
    assertFalse(numeral.isGrouped());
    value("123,456.5");
    assertFalse(numeral.isAmbiguous());
    value("123.456");
    assertFalse(numeral.isGrouped());
  }

  @Test
  void digitsBehindThePointAreCounted() {
    value("1.50");
    assertEquals(2, numeral.places());
    value("1,273");
    assertEquals(0, numeral.places());
  }

  /** Round the numbers from which on not every digit fits, whole and with a point anywhere. */
  @Test
  void roundTheEndsOfExactDigits() {
    for (long middle : new long[] {1L << 53, (Long.MAX_VALUE - 9) / 10, Long.MAX_VALUE / 10}) {
      for (long digits = middle - 12; digits <= middle + 12; digits++) {
        for (String more : new String[] {"", "7", "7777"}) {
          String whole = digits + more;
          for (int point = 1; point < whole.length(); point++) {
            String text = whole.substring(0, point) + "." + whole.substring(point);
            assertEquals(Double.parseDouble(text), value(text), 0, text);
          }
          assertEquals(Double.parseDouble(whole), value(whole), 0, whole);
        }
      }
    }
  }

  @Test
  void decimalCommas() {
    Numeral comma = new Numeral(Decimal.COMMA);
    assertTrue(comma.read("1.273,5"));
    assertEquals(1273.5, comma.value());
    assertTrue(comma.read("0,125"));
    assertEquals(0.125, comma.value());
    assertFalse(comma.read("3.5"));
  }

  @Test
  void beyondTheRange() {
    assertEquals(Double.POSITIVE_INFINITY, value("1e999"));
    assertEquals(0, value("1e-999999999999"));
    assertTrue(numeral.hasDigits());
    assertEquals(0, value("0e999999999999"));
    assertFalse(numeral.hasDigits());
  }

  @Test
  void whatIsLongerThanAnyNumberIsNone() {
    assertTrue(numeral.read("0." + "1".repeat(398)));
    assertFalse(numeral.read("0." + "1".repeat(399)));
    assertFalse(numeral.read("(" + "1".repeat(500_000) + ")"));
  }
}
