package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({
    "FY-starts-april, FY2008, 2008-04-01",
    "FY-ends-march, FY2008, 2007-04-01",
    "FY-ends-march, FY08, 2007-04-01",
    "FY-ends-march, 2008, 2007-04-01",
    "FY-starts-october, FY2008, 2008-10-01",
    "FY-ends-december, FY2008, 2008-01-01",
    "FY-ends-june, FY2008 Q3, 2008-01-01",
    "FY-ends-june, FY08 Q4, 2008-04-01",
    "FY-starts-april, Q2 2008, 2008-07-01",
    "FY-starts-april, FY2008 Q0,",
    "FY-starts-april, FY2008 Q5,",
    "FY-starts-april, FY1599,",
    "FY-starts-april, FY1600, 1600-04-01",
    "FY-starts-april, FY2199, 2199-04-01",
    "FY-starts-april, FY2200,",
    "FY-starts-april, 2008-04-01,",
    "FY-starts-april, soon,",
    "FY-starts-april, Q1 FY2008,"
  })
  void yearsBeginAsWasSaid(String words, String text, LocalDate day) {
    assertEquals(Optional.ofNullable(day), DateFormat.ofPattern(words).read(text));
  }

  @Test
  void aNumberOfTwoDigitsAloneIsNoYear() {
    assertEquals(Optional.empty(), DateFormat.ofPattern("FY-starts-april").read("40"));
    assertThrows(IllegalArgumentException.class, () -> DateFormat.ofPattern("FY-starts-spring"));
  }
}
