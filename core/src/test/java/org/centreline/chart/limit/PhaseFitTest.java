package org.centreline.chart.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.chart.CusumChart;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** The numbers that stand for a whole phase. */
class PhaseFitTest {

  private static final double NONE = Double.NaN;
  private static final Doubles VALUES = Doubles.of(1, 2, 3);

  private static Level level(Doubles centre, Doubles sigma) {
    return PhaseFit.varying(VALUES, centre, sigma).level();
  }

  @Test
  void theCentreIsThatOfTheLastSubgroupThatHasOne() {
    assertEquals(Level.of(5, 1), level(Doubles.of(4, 5, NONE), Doubles.repeat(3, 1)));
    assertEquals(Level.of(NONE, NONE), level(Doubles.missing(3), Doubles.missing(3)));
  }

  @Test
  void sigmaIsThatOfAllSubgroupsOrNone() {
    assertEquals(0.5, PhaseFit.sharedBy(Doubles.of(NONE, 0.5, 0.5)));
    assertEquals(NONE, PhaseFit.sharedBy(Doubles.of(0.5, 0.25, 0.5)));
    assertEquals(NONE, PhaseFit.sharedBy(Doubles.missing(2)));
    assertEquals(NONE, PhaseFit.sharedBy(Doubles.empty()));
  }

  /** A rate of 3 per bed day is 3,000 per thousand; sigma z, h and run lengths have no unit. */
  @Test
  void whatIsOnTheScaleOfTheDataIsScaled() {
    assertEquals(
        new Level(3000, 4000, 500, 1.25, 5, 370), new Level(3, 4, 0.5, 1.25, 5, 370).times(1000));
  }

  @Test
  void aKindOfChartTellsWhatItWasMadeWith() {
    CusumChart made = new CusumChart(4, 1, 2, CusumChart.Sides.BOTH);
    assertEquals(3, made.type().settings().size());
    assertEquals(made.settings(), made.type().settings());
  }
}
