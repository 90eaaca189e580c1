package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecimalTest {

  @Test
  void roundsAsPeopleDo() {
    assertEquals("2.68", Decimal.text(2.675, 2));
    assertEquals("0.5", Decimal.text(0.45, 1));
    assertEquals("-3", Decimal.text(-2.5, 0));
  }

  @Test
  void zeroHasNoMinus() {
    assertEquals("0.0", Decimal.text(-0.0, 1));
    assertEquals("0.0", Decimal.text(-0.04, 1));
    assertEquals("0", Decimal.text(-1e-17, 0));
  }

  @Test
  void commasStandOverNineHundredAndNinetyNine() {
    assertEquals("999.9", Decimal.text(999.9, 1));
    assertEquals("1,000.0", Decimal.text(999.96, 1));
    assertEquals("-12,345,678.00", Decimal.text(-12345678, 2));
    assertEquals("-999", Decimal.text(-999, 0));
  }

  @Test
  void extremesArePowersOfTen() {
    assertEquals("1.235e20", Decimal.text(1.23456e20, 0));
    assertEquals("-2e-12", Decimal.text(-2e-12, 9));
    assertEquals("1e15", Decimal.text(1e15, 0));
    assertEquals("infinity", Decimal.text(Double.POSITIVE_INFINITY, 1));
    assertEquals("-infinity", Decimal.text(Double.NEGATIVE_INFINITY, 1));
    assertEquals("none", Decimal.text(Double.NaN, 1));
  }
}
