package org.centreline.csv.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingMarkTest {

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "*, SUPPRESSED",
    "c, SUPPRESSED",
    "C, SUPPRESSED",
    "<5, SUPPRESSED",
    "< 10, SUPPRESSED",
    "1-7, SUPPRESSED",
    "1 – 7, SUPPRESSED",
    "[c], SUPPRESSED",
    "<0, SUPPRESSED",
    "<9, SUPPRESSED",
    "0-5, SUPPRESSED",
    "not applicable, NOT_APPLICABLE",
    "NA, NOT_AVAILABLE",
    "null, NOT_AVAILABLE",
    "NaN, NOT_AVAILABLE",
    "-, NOT_AVAILABLE",
    ":, NOT_AVAILABLE",
    "–, NOT_AVAILABLE",
    "#N/A, NOT_AVAILABLE",
    "n/a, NOT_APPLICABLE",
    "[z], NOT_APPLICABLE"
  })
  void eachMarkHasItsKind(String cell, MissingMark kind) {
    assertEquals(Optional.of(kind), MissingMark.of(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7-1", "1-1", "100-200", "a-b", "x-7", "7-x9", "<:", "</", "<", "<x", "<500", ">5", "none",
        "nil", "x", "1-"
      })
  void theseSayNothing(String cell) {
    assertTrue(MissingMark.of(cell).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "c, true",
    "C, true",
    "1-7, true",
    "10 - 12, true",
    "10  - 12, false",
    "<5, true",
    "*, false",
    "[c], false",
    "suppressed, false",
    "NA, false",
    "'', false"
  })
  void whatHidesANumberMayBeAShortNameAmongWords(String cell, boolean label) {
    assertEquals(label, MissingMark.of(cell).orElseThrow().mayBeLabel(cell));
  }

  @ParameterizedTest
  @CsvSource({"'', true", "NA, true", "n/a, true", "<5, false", "*, false", "5, false", "x, false"})
  void aMereMarkHidesNoNumber(String cell, boolean mere) {
    assertEquals(mere, MissingMark.isMere(cell));
  }
}
