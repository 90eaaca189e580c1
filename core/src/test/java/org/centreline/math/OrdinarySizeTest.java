package org.centreline.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinarySizeTest {

  @ParameterizedTest
  @CsvSource({
    "0,true",
    "-0.0,true",
    "1e50,true",
    "-1e50,true",
    "1e-50,true",
    "NaN,true",
    "1.1e50,false",
    "9e-51,false",
    "-4.9e-324,false",
    "Infinity,false",
    "-Infinity,false"
  })
  void whatIsWorkedOutOfItHasASizeToo(double number, boolean ordinary) {
    assertEquals(ordinary, OrdinarySize.has(number));
  }
}
