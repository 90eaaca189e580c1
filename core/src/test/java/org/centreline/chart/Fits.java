package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Formula;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Gaps;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/** Fits of one phase for tests, and series whose limits others have published. */
final class Fits {

  /** 12 of 200, 15 of 210, …: worked out apart for p, p′, u and I′ charts. */
  static final Doubles EVENTS = Doubles.of(12, 15, 9, 22, 30, 11, 14, 25, 8, 19, 27, 16);

  static final Doubles CASES =
      Doubles.of(200, 210, 180, 220, 250, 190, 205, 230, 185, 215, 240, 195);

  /** Cases or days between events. */
  static final Doubles BETWEEN = Doubles.of(12, 3, 45, 8, 22, 17, 60, 5, 31, 9, 14, 27);

  private Fits() {}

  static Sample shares() {
    return of(new Proportions(EVENTS, CASES));
  }

  static Sample rates() {
    return of(new Rates(EVENTS, CASES));
  }

  static Sample counts(double... values) {
    return of(new Counts(Doubles.of(values)));
  }

  static Sample gaps() {
    return of(new Gaps(BETWEEN));
  }

  static Sample samples(Doubles... members) {
    return of(new Samples(java.util.List.of(members)));
  }

  private static Sample of(Series series) {
    return PlainSample.placed(series, Phases.one(series.size())).convention(Conventions.EXACT);
  }

  static PhaseFit fit(Formula formula, Sample trial) {
    return formula.fit(trial.data(), trial.options());
  }

  /** Centre, lower and upper limit of one point as drawn, to six places. */
  static void assertDrawn(double centre, double lower, double upper, PhaseFit fit, int point) {
    assertEquals(centre, fit.drawn().centre().get(point), 1e-6 * Math.max(1, centre), "centre");
    assertEquals(lower, fit.drawn().lower().get(point), 1e-6 * Math.max(1, lower), "lower");
    assertEquals(upper, fit.drawn().upper().get(point), 1e-6 * Math.max(1, upper), "upper");
  }
}
