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
