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

  /** All and none are said only where it is so; sums of shares are a little off. */
  @Test
  void ofAHundredAllAndNoneAreSaidWhereItIsSo() {
    assertEquals("0", Decimal.ofHundred(0, 0));
    assertEquals("under 1", Decimal.ofHundred(0.49, 0));
    assertEquals("1", Decimal.ofHundred(0.5, 0));
    assertEquals("99", Decimal.ofHundred(99.49, 0));
    assertEquals("over 99", Decimal.ofHundred(99.5, 0));
    assertEquals("100", Decimal.ofHundred(100, 0));
    assertEquals("under 0.1", Decimal.ofHundred(0.04, 1));
    assertEquals("over 99.9", Decimal.ofHundred(99.95, 1));
    assertEquals("99.9", Decimal.ofHundred(99.94, 1));
    assertEquals("100", Decimal.ofHundred(100 - 1e-12, 0));
    assertEquals("0", Decimal.ofHundred(1e-12, 0));
    assertEquals("none", Decimal.ofHundred(Double.NaN, 0));
  }

  @Test
  void aPercentageHasTheDecimalsThatTellItFromAllAndNone() {
    assertEquals("19", Decimal.percentage(19.4, 0));
    assertEquals("99.7", Decimal.percentage(99.7, 0));
    assertEquals("99.96", Decimal.percentage(99.96, 1));
    assertEquals("0.04", Decimal.percentage(0.04, 1));
    assertEquals("-0.04", Decimal.percentage(-0.04, 1));
    assertEquals("100", Decimal.percentage(100, 0));
    assertEquals("0.0", Decimal.percentage(0, 1));
    assertEquals("none", Decimal.percentage(Double.NaN, 1));
    assertEquals("infinity", Decimal.percentage(Double.POSITIVE_INFINITY, 1));
  }

  /** Four more decimals at most: less is what numbers of a computer are off. */
  @Test
  void whatIsAsGoodAsTheSameIsWrittenSo() {
    assertEquals("1.00", Decimal.apartFrom(1, 1 + 1e-9, 2));
    assertEquals("1.000001", Decimal.apartFrom(1, 1.000001, 2));
    assertEquals("1.00", Decimal.apartFrom(1, 1.0000004, 2));
    assertEquals("1.01", Decimal.apartFrom(1, 1.0051, 2));
  }
}
