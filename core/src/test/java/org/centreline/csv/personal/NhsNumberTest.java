package org.centreline.csv.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NhsNumberTest {

  @Test
  void theExampleOfTheDataDictionary() {
    assertTrue(NhsNumber.is("9434765919"));
    assertTrue(NhsNumber.is("943 476 5919"));
    assertTrue(NhsNumber.is("943-476-5919"));
    assertTrue(NhsNumber.is("943\u00A0476\u00A05919"));
  }

  @Test
  void aWrongDigitOrShapeIsNoticed() {
    assertFalse(NhsNumber.is("9434765918"));
    assertFalse(NhsNumber.is("9434765991"));
    assertFalse(NhsNumber.is("943476591"));
    assertFalse(NhsNumber.is("94347659190"));
    assertFalse(NhsNumber.is("9434 76 5919"));
    assertFalse(NhsNumber.is("943476591X"));
    assertFalse(NhsNumber.is("0000000000"));
    assertFalse(NhsNumber.is(""));
  }

  /** A remainder of 1 would need the check digit 10; of 0 it is 0. */
  @Test
  void oneOfElevenNumbersPassesAndTenIsNoCheckDigit() {
    long passed =
        LongStream.range(4_000_000_000L, 4_000_011_000L)
            .filter(number -> NhsNumber.is(Long.toString(number)))
            .count();
    assertEquals(1000, passed);
    assertTrue(NhsNumber.is("1000000060"));
    assertTrue(
        LongStream.range(1_000_000_010L, 1_000_000_020L)
            .noneMatch(number -> NhsNumber.is(Long.toString(number))));
  }
}
