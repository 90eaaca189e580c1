package org.centreline.csv.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthNamesTest {

  @ParameterizedTest
  @CsvSource({
    "January, 1",
    "Jan, 1",
    "jan., 1",
    "März, 3",
    "Mai, 5",
    "août, 8",
    "Sept, 9",
    "diciembre, 12",
    "Mei, 5",
    "Juin, 6",
    "juillet, 7",
    "Medi, 9",
    "7, 7",
    "90, 90",
    "07, 7"
  })
  void monthsHaveNumbers(String cell, int number) {
    assertEquals(OptionalInt.of(number), MonthNames.number(cell));
  }

  @Test
  void otherWordsHaveNone() {
    for (String none : List.of("Elm", "", "1/", "1:", "123", "ja", "de", "j.an")) {
      assertEquals(OptionalInt.empty(), MonthNames.number(none), none);
    }
    assertEquals(OptionalInt.empty(), MonthNames.number("ju"));
    assertEquals(OptionalInt.empty(), MonthNames.number("jui"));
    assertTrue(MonthNames.are(List.of("Oct", "Nov")));
    assertFalse(MonthNames.are(List.of("10", "11")));
    assertFalse(MonthNames.are(List.of("Oct", "Elm")));
    assertFalse(MonthNames.are(List.of()));
    assertTrue(MonthNames.are(Collections.nCopies(24, "Oct")));
    assertFalse(MonthNames.are(Collections.nCopies(25, "Oct")));
  }
}
