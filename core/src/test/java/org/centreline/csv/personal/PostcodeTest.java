package org.centreline.csv.personal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M1 1AE",
        "B33 8TH",
        "CR2 6XH",
        "DN55 1PT",
        "W1A 0AX",
        "EC1A 1BB",
        "bt1 5gs",
        "EC1A1BB",
        "M11AE"
      })
  void wholeOnes(String text) {
    assertTrue(Postcode.is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M1",
        "EC1A",
        "E87024",
        "RQM",
        "LA08E",
        "AA22C",
        "1 1AE",
        "M1  1AE",
        "EC1A 1B",
        "ECC1 1BB",
        "EC111 1BB",
        "2024-03",
        "A1234",
        "Mar 2024"
      })
  void codesOfOtherKinds(String text) {
    assertFalse(Postcode.is(text));
  }
}
