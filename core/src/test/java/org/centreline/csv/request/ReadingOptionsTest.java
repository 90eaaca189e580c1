package org.centreline.csv.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.centreline.csv.request.ReadingOptions.Decimal;
import org.centreline.csv.request.ReadingOptions.Gaps;
import org.centreline.csv.request.ReadingOptions.Percent;
import org.centreline.csv.request.ReadingOptions.Undated;
import org.centreline.csv.request.ReadingOptions.Zero;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOptionsTest {

  private static ReadingOptions with(
      Optional<String> dateFormat, Optional<Character> delimiter, int skip) {
    return new ReadingOptions(
        dateFormat,
        delimiter,
        Optional.empty(),
        Decimal.FOUND,
        skip,
        Percent.AS_MARKED,
        Undated.REFUSE,
        Gaps.FILL,
        Zero.REFUSE);
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\n', '\r', ' ', 'a', '5', '\0', 'é'})
  void refusesDelimitersThatCouldStandInCells(char delimiter) {
    assertThrows(
        IllegalArgumentException.class, () -> with(Optional.empty(), Optional.of(delimiter), 0));
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|', '^', '~', ':'})
  void takesOthers(char delimiter) {
    assertEquals(
        Optional.of(delimiter), with(Optional.empty(), Optional.of(delimiter), 0).delimiter());
  }

  @Test
  void refusesWhatIsNoPattern() {
    assertThrows(
        IllegalArgumentException.class, () -> with(Optional.of("dd/mm/yyyy"), Optional.empty(), 0));
  }

  @Test
  void refusesFewerThanNoLines() {
    assertThrows(
        IllegalArgumentException.class, () -> with(Optional.empty(), Optional.empty(), -1));
  }

  @Test
  void leavesEverythingToTheFileAsAStandard() {
    assertEquals(with(Optional.empty(), Optional.empty(), 0), ReadingOptions.standard());
  }
}
