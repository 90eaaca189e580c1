package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.outcome.QuasiLikelihood;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Shape;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** GoldenSeriesTest compares series without gaps with R; here are pairs and gaps by hand. */
class DiagnosticsTest {

  private static Diagnostics of(Course course, double... residuals) {
    Design design = Design.of(course, Model.from(2).with(Shape.MEANS));
    return new Diagnostics(design, Doubles.of(residuals), Doubles.repeat(residuals.length, 1));
  }

  @Test
  void onlyPairsOnePeriodApartCount() {
    Course gappy = Course.of(List.of(0, 1, 3, 4), List.of(1, 2, 4, 5));
    Diagnostics diagnostics = of(gappy, 1, 2, -2, -1);
    assertEquals((2.0 * 1 + -1 * -2) / 10, diagnostics.correlation(1), 1e-15);
    assertEquals(-2 * 2.0 / 10, diagnostics.correlation(2), 1e-15);
    assertEquals((1 + 1) / 10.0, diagnostics.durbinWatson(), 1e-15);
  }

  @Test
  void pairsNeverCrossUnits() {
    Course two = Course.monthly(2, 1).with(Course.monthly(2, 1));
    Diagnostics diagnostics = of(two, 3, -1, -3, 1);
    assertEquals((3 * -1 + -3 * 1) / 20.0, diagnostics.correlation(1), 1e-15);
    assertEquals(0, diagnostics.correlation(2), 1e-15);
    assertEquals(32 / 20.0, diagnostics.durbinWatson(), 1e-15);
  }

  @Test
  void ljungBoxAddsSquares() {
    Diagnostics diagnostics = of(Course.monthly(5, 1), 1, -2, 3, -1, -1);
    double first = diagnostics.correlation(1);
    double second = diagnostics.correlation(2);
    double wanted = 5 * 7 * (first * first / 4 + second * second / 3);
    assertEquals(wanted, diagnostics.ljungBox(2).statistic(), 1e-12);
    assertEquals(StrictMath.exp(-wanted / 2), diagnostics.ljungBox(2).p(), 1e-12);
  }

  @Test
  void breuschGodfreyKnowsNoNumberWhereLagsRepeatColumns() {
    Diagnostics diagnostics = of(Course.monthly(6, 1), 0, 0, 0, 0, 0, 1);
    assertTrue(Double.isNaN(diagnostics.breuschGodfrey(1).statistic()));
  }

  @Test
  void carryOverIsSeenInCounts() {
    Doubles counts = Doubles.tabulate(40, i -> i % 10 < 5 ? 30 : 10);
    Segmented series =
        Segmented.of(Course.monthly(40, 1), Response.Counts.of(counts), Model.from(20));
    Fit fit = new QuasiLikelihood().fit(series).fit().orElseThrow();
    assertTrue(Diagnostics.of(fit).breuschGodfrey(1).p() < 1e-4);
    assertTrue(Diagnostics.of(fit).correlation(1) > 0.6);
  }

  @Test
  void asManyResidualsAsRowsAreWanted() {
    Course course = Course.monthly(6, 1);
    assertThrows(IllegalArgumentException.class, () -> of(course, 1, 2, 3));
    Diagnostics six = of(course, 1, 2, 3, 4, 5, 6);
    assertThrows(
        IllegalArgumentException.class,
        () -> new Diagnostics(six.design(), six.residuals(), Doubles.of(1, 1)));
  }

  /** What is left of counts that never vary is rounding, and hangs together by accident. */
  @Test
  void roundingTellsNothing() {
    for (int events = 1; events < 60; events++) {
      Response same = Response.Counts.of(Doubles.repeat(24, events));
      Segmented series = Segmented.of(Course.monthly(24, 1), same, Model.from(12));
      Diagnostics none = Diagnostics.of(new QuasiLikelihood().fit(series).fit().orElseThrow());
      assertTrue(Double.isNaN(none.breuschGodfrey(1).p()), events + " events");
      assertTrue(Double.isNaN(none.durbinWatson()), events + " events");
      assertTrue(Double.isNaN(none.correlation(1)), events + " events");
    }
  }

  /** Two gaps, and residuals of mean 1/4; the numbers are those of numpy and scipy. */
  @Test
  void correlationsAreAboutTheMean() {
    Course course = Course.of(List.of(0, 1, 2, 3, 5, 6, 7, 8), List.of(1, 2, 3, 4, 6, 7, 8, 9));
    Design design = Design.of(course, Model.from(3).with(Shape.MEANS));
    Doubles residuals = Doubles.of(1, 2, 4, 1, -2, -3, 0.5, -1.5);
    Doubles scale = Doubles.of(1, 2, 1, 1, 0.5, 1, 1, 2);
    Diagnostics diagnostics = new Diagnostics(design, residuals, scale);
    assertEquals(0.4527027027027027, diagnostics.correlation(1), 1e-14);
    assertEquals(0.20439189189189189, diagnostics.correlation(2), 1e-14);
    assertEquals(4.702674309283353, diagnostics.breuschGodfrey(1).statistic(), 1e-12);
    assertEquals(0.03011572216987864, diagnostics.breuschGodfrey(1).p(), 1e-12);
    assertEquals(4.975845801007285, diagnostics.breuschGodfrey(2).statistic(), 1e-12);
    assertEquals(0.08308235779987243, diagnostics.breuschGodfrey(2).p(), 1e-12);
  }

  /** A control that begins where the unit ends is not carried over from it. */
  @Test
  void aControlDoesNotFollowTheUnit() {
    Course two =
        Course.of(List.of(0, 1), List.of(1, 2)).with(Course.of(List.of(2, 4), List.of(3, 5)));
    assertEquals(-1 / 20.0, of(two, 1, -1, 3, -3).correlation(1), 1e-15);
  }
}
