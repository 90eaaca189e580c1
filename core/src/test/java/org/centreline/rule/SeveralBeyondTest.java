package org.centreline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.chart.limit.Lines;
import org.centreline.rule.sequence.Ruler;
import org.centreline.rule.sequence.Sequence;
import org.centreline.rule.sequence.Zone;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralBeyondTest {

  private static final SeveralBeyond TWO = new SeveralBeyond(2, 3, Zone.TWO_SIGMA);
  private static final SeveralBeyond FOUR = new SeveralBeyond(4, 5, Zone.ONE_SIGMA);

  @ParameterizedTest
  @CsvSource({
    "2.5 2.5, '0-1 ABOVE 0,1'",
    "2.5 0.5 2.5, '0-2 ABOVE 0,2'",
    "2.5 -2.5 2.5, '0-2 ABOVE 0,2'",
    "3.5 0 2.5, '0-2 ABOVE 0,2'",
    "-2.5 0 -9, '0-2 BELOW 0,2'",
  })
  void theOtherPointsMayLieAnywhere(String line, String match) {
    assertEquals(List.of(match), Sigmas.matches(TWO, Sigmas.of(line)));
  }

  @ParameterizedTest
  @CsvSource({"2.5 0.5 0.5 2.5", "2.5 0.5 -2.5", "2 0 2.5", "-2 0 -2.5", "2.5 _ 2.5", "2.5"})
  void tooFarApartOnTwoSidesOnTheLineOrBrokenIsNone(String line) {
    assertEquals(List.of(), Sigmas.matches(TWO, Sigmas.of(line)));
  }

  @Test
  void theLastPointMustBeBeyond() {
    assertEquals(List.of("0-1 ABOVE 0,1"), Sigmas.matches(TWO, Sigmas.of("2.5 2.5 0.5 0.5")));
  }

  @ParameterizedTest
  @CsvSource({
    "1.5 1.5 1.5 1.5, 1",
    "1.5 1.5 0 1.5 1.5, 1",
    "1.5 1.5 0 0 1.5 1.5, 0",
    "1.5 1.5 1.5 0, 0",
    "-1.5 -1.5 -1.5 -1.5 -1.5, 2",
    "1 1.5 1.5 1.5, 0",
    "-1 -1.5 -1.5 -1.5, 0",
    "0.5 0.5 0.5 0.5 0.5, 0",
  })
  void fourOfFiveBeyondOneSigma(String line, int matches) {
    assertEquals(matches, FOUR.matches(Sigmas.of(line)).size());
  }

  @Test
  void pointsMayBeMeasuredByTheLinesOfTheLast() {
    Sequence plain = Sigmas.of("2.5 2.5");
    Lines lines = Lines.around(Doubles.of(0, 0), Doubles.of(2, 1));
    Sequence own = new Sequence(plain.positions(), plain.values(), plain.lower(), lines, Ruler.OWN);
    Sequence last =
        new Sequence(plain.positions(), plain.values(), plain.lower(), lines, Ruler.COMPLETING);
    assertEquals(List.of(), TWO.matches(own));
    assertEquals(1, TWO.matches(last).size());
  }

  @Test
  void isNamedByItsZone() {
    assertEquals("two-of-three", TWO.id());
    assertEquals("four-of-five", FOUR.id());
    assertTrue(FOUR.needsLimits());
    SeveralBeyond one = new SeveralBeyond(1, 1, Zone.ONE_SIGMA);
    assertEquals(2, one.matches(Sigmas.of("1.5 0 -1.5 1")).size());
    assertThrows(IllegalArgumentException.class, () -> new SeveralBeyond(3, 2, Zone.ONE_SIGMA));
    assertThrows(IllegalArgumentException.class, () -> new SeveralBeyond(0, 2, Zone.ONE_SIGMA));
  }
}
