package org.centreline.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeldomTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1; about once in 1 case",
        "681.6; about once in 682 cases",
        "5000.4; about once in 5,000 cases",
        "1e9; about once in 1,000,000,000 cases",
        "2.2e9; less than once in 1,000,000,000 cases",
        "1e300; less than once in 1,000,000,000 cases",
        "Infinity; less than once in 1,000,000,000 cases",
      })
  void onceInSoMany(double mean, String said) {
    assertEquals(said, Seldom.once(mean, "case"));
  }
}
