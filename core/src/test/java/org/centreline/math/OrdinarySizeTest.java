package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinarySizeTest {

  @ParameterizedTest
  @CsvSource({
    "0,true",
    "-0.0,true",
    "1e18,true",
    "-1e18,true",
    "1e-18,true",
    "NaN,true",
    "1.1e18,false",
    "9e-19,false",
    "-4.9e-324,false",
    "Infinity,false",
    "-Infinity,false"
  })
  void whatIsWorkedOutOfItHasASizeToo(double number, boolean ordinary) {
    assertEquals(ordinary, OrdinarySize.has(number));
  }
}
