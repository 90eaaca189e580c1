package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.chart.limit.Lines;
import org.centreline.rule.sequence.Sequence;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinOneSigmaTest {

  private static final WithinOneSigma THREE = new WithinOneSigma(3);

  @Test
  void pointsOnOneSigmaAreWithinIt() {
    assertEquals(List.of("0-2 BOTH 0,1,2"), Sigmas.matches(THREE, Sigmas.of("1 -1 0")));
  }

  @ParameterizedTest
  @CsvSource({"1 1.01 0", "0 -1.01 0 0", "0 0 _ 0", "0 0"})
  void aPointBeyondOrMissingEndsIt(String line) {
    assertEquals(List.of(), THREE.matches(Sigmas.of(line)));
  }

  /** qcc draws limits of no width. */
  @Test
  void withoutAnySpreadNothingLiesWithinIt() {
    Sequence plain = Sigmas.of("0 0 0");
    Doubles none = Doubles.repeat(3, 0);
    Sequence level = new Sequence(plain.positions(), plain.values(), Lines.around(none, none));
    assertEquals(List.of(), THREE.matches(level));
  }

  @Test
  void fifteenAndNotFourteen() {
    WithinOneSigma nelson = new WithinOneSigma(15);
    assertEquals(0, nelson.matches(Sigmas.sides("0".repeat(14))).size());
    assertEquals(1, nelson.matches(Sigmas.sides("0".repeat(15))).size());
  }

  @Test
  void needsLimits() {
    assertTrue(THREE.needsLimits());
    assertEquals("fifteen-within-one-sigma", THREE.id());
    assertEquals(List.of(), THREE.matches(Sigmas.withoutLimits(Sigmas.of("0 0 0"))));
  }
}
