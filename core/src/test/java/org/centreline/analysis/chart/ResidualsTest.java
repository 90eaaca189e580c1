package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.analysis.chart.ResidualWarnings.Residuals;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class ResidualsTest {

  private static Residuals of(double... values) {
    return new Residuals(Phases.one(values.length).last(), Doubles.of(values));
  }

  @Test
  void autocorrelationIsProductsOverSquares() {
    assertEquals((1 * 2 + 2 * -3) / 14.0, of(1, 2, -3).autocorrelation(1));
    assertEquals(1 * -3 / 14.0, of(1, 2, -3).autocorrelation(2));
    assertEquals(0, of(1, 2, -3).autocorrelation(3));
  }

  @Test
  void aPairWithAMissingValueDoesNotCount() {
    assertEquals(1 * 2 / 14.0, of(1, 2, Double.NaN, 3).autocorrelation(1));
  }

  @Test
  void whereNothingVariesThereIsNoAutocorrelation() {
    assertEquals(Double.NaN, of(0, 0, 0).autocorrelation(1));
    assertEquals(Double.NaN, of(Double.NaN).autocorrelation(1));
  }

  @Test
  void skewnessIsAboutTheMean() {
    assertEquals(0, of(10, 11, 12).baseSkewness(), 1e-15);
    assertEquals(1.1547005383792515, of(0, 0, 0, 1).baseSkewness(), 1e-15);
    assertEquals(-1.1547005383792515, of(1, 1, 1, Double.NaN, 0).baseSkewness(), 1e-15);
    assertEquals(Double.NaN, of(5, 5, 5).baseSkewness());
  }

  @Test
  void countsWhatIsThereAndWhatIsExactlyZero() {
    Residuals residuals = of(0, -0.0, 1e-300, Double.NaN);
    assertEquals(3, residuals.count());
    assertEquals(2, residuals.zeros());
  }
}
