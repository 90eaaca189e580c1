package org.centreline.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.plot.axis.TickDecimals.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickDecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "2, PLAIN, 1234.5, '1,234.50'",
    "0, PLAIN, -1234567, '-1,234,567'",
    "0, PLAIN, 999, 999",
    "1, PLAIN, -0.04, 0.0",
    "0, PLAIN, -0.0, 0",
    "0, PERCENT, 0.07, 7%",
    "1, PERCENT, -0.123, -12.3%",
    "1, POWERS, 1.25e15, 1.3e15",
    "3, POWERS, 5e-9, 5e-9",
    "2, POWERS, 0, 0"
  })
  void writesNumbersForPeople(int places, Notation notation, double number, String expected) {
    assertEquals(expected, new TickDecimals(places, notation).show(number));
  }
}
