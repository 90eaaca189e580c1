package org.centreline.chart.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;

class ProcessSpreadTest {

  private static ProcessSpread of(Sample sample, Convention convention) {
    Sample trial = sample.convention(convention);
    return ProcessSpread.of(trial.data(), trial.options());
  }

  private static Sample sample(Series series) {
    return PlainSample.placed(series, Phases.one(series.size()));
  }

  /** Moving ranges of 2, 4 and 2; d2 of two is 2 / √π, 1.128 in print. */
  @Test
  void singleMeasurementsSpreadByTheirRanges() {
    Sample some = PlainSample.placed("1 3 7 5 (90) _");
    ProcessSpread wheeler = of(some, Conventions.MDC);
    assertEquals(8 / 3.0 / 1.128, wheeler.within(), 1e-12);
    assertEquals(Doubles.of(1, 3, 7, 5), wheeler.values());
    assertEquals(8 / 3.0 * Math.sqrt(Math.PI) / 2, of(some, Conventions.EXACT).within(), 1e-9);
    assertEquals(4, wheeler.mean());
    assertEquals(Math.sqrt(20 / 3.0), wheeler.overall(), 1e-12);
    assertEquals(0, wheeler.skewness(), 1e-12);
  }

  /** Of three and of two: all five, and √((2 · 1² + 1 · 2) / 3) over c4 of four. */
  @Test
  void everyMemberOfASubgroupIsAMeasurement() {
    Samples samples = new Samples(List.of(Doubles.of(1, 2, 3), Doubles.empty(), Doubles.of(1, 3)));
    ProcessSpread spread = of(sample(samples), Conventions.EXACT);
    assertEquals(Doubles.of(1, 2, 3, 1, 3), spread.values());
    double c4 = 2 * Math.sqrt(2 / (3 * Math.PI));
    assertEquals(Math.sqrt(4 / 3.0) / c4, spread.within(), 1e-12);
  }

  /** 1, 2, 4, 9 about 4: squares 38, cubes 90; n / ((n - 1)(n - 2)) is 2 / 3. */
  @Test
  void skewnessIsTheAdjustedThirdMoment() {
    ProcessSpread spread = new ProcessSpread(Doubles.of(1, 2, 4, 9), 1);
    assertEquals(2 / 3.0 * 90 / Math.pow(38 / 3.0, 1.5), spread.skewness(), 1e-12);
    assertEquals(
        -spread.skewness(), new ProcessSpread(Doubles.of(-1, -2, -4, -9), 1).skewness(), 1e-12);
  }

  @Test
  void whatIsBestOrToldCanBeSaidLater() {
    OptionalDouble none = OptionalDouble.empty();
    Specification kept = new Specification(OptionalDouble.of(2), none, none);
    assertEquals(5, kept.with(OptionalDouble.of(5)).best());
    assertEquals(new Specification(kept.lower(), none, none, false), kept.untold());
    assertEquals(kept.untold(), kept.with(OptionalDouble.of(5)).untold().with(none));
  }
}
