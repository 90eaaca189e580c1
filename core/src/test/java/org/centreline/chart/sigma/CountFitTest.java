package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.chart.convention.ControlConstants;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three signs that whole numbers are counts by chance, worked out by hand. */
class CountFitTest {

  private static final Dispersion BY_CHANCE = new Dispersion(1, 20);

  /**
   * 5 6 9 8 7: mean 7, away -2 -1 2 1 0. Squares 4 + 1 + 4 + 1 = 10, so a variance of 2.5; products
   * of neighbours 2 - 2 + 2 + 0 = 2; moving ranges 1 3 1 1, whose mean is 1.5.
   */
  @Test
  void varianceAndNeighboursAreHeldAgainstTheMean() {
    CountFit found = CountFit.of(Doubles.of(5, 6, 9, 8, 7));
    assertEquals(2.5 / 7, found.ratio(), 1e-15);
    assertEquals(0.2, found.carried(), 1e-15);
    assertEquals(
        1.5 / Math.sqrt(7) / ControlConstants.D2_OF_TWO, found.neighbours().sigmaZ(), 1e-15);
  }

  /** The same five with one missing between them, which only the moving ranges notice. */
  @Test
  void aMissingCountIsLeftOut() {
    CountFit found = CountFit.of(Doubles.of(5, 6, Double.NaN, 9, 8, 7));
    assertEquals(2.5 / 7, found.ratio(), 1e-15);
    assertEquals(0.2, found.carried(), 1e-15);
    assertEquals(1 / Math.sqrt(7) / ControlConstants.D2_OF_TWO, found.neighbours().sigmaZ(), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0.2, true",
    "1.99, 0.2, true",
    "2, 0.2, false",
    "1, 0.499, true",
    "1, 0.5, false",
    "1, 0.6, false",
    "1, -0.6, true",
  })
  void chanceNeitherSpreadsNorCarriesSoFar(double ratio, double carried, boolean chance) {
    CountFit fit = new CountFit(BY_CHANCE, ratio, carried);
    assertEquals(chance, fit.isChance());
    assertEquals(carried >= 0.5, fit.isCarried());
    assertEquals(true, fit.areNeighboursByChance());
  }

  /** Of five points the band is 1.82 / √4 = .91 to either side of 1. */
  @ParameterizedTest
  @CsvSource({"0.089, false", "0.09, true", "1, true", "1.909, true", "1.911, false"})
  void neighboursDifferWithinTheBand(double sigmaZ, boolean chance) {
    CountFit fit = new CountFit(new Dispersion(sigmaZ, 5), 1, 0);
    assertEquals(chance, fit.areNeighboursByChance());
    assertEquals(chance, fit.isChance());
  }

  /** Nothing is known of chance where there was no event; a few equal counts are no sign. */
  @Test
  void whatNeverVaries() {
    assertEquals(false, CountFit.of(Doubles.repeat(4, 0)).isChance());
    CountFit equal = CountFit.of(Doubles.repeat(4, 3));
    assertEquals(0, equal.ratio());
    assertEquals(false, equal.isCarried());
    assertEquals(true, equal.isChance());
    assertEquals(false, CountFit.of(Doubles.repeat(5, 3)).isChance());
  }
}
