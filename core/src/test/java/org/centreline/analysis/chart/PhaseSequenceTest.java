package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartFit;
import org.centreline.rule.sequence.Ruler;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PhaseSequenceTest {

  private static final List<PhaseSequence> PHASES = of(PlainSample.placed("1 _ (3) 4 | (5) 6"));

  private static List<PhaseSequence> of(Sample trial) {
    return PhaseSequence.of(
        ChartFit.of(ChartTypes.RUN, trial.measured(), trial.phases(), trial.options()), Ruler.OWN);
  }

  @Test
  void missingPointsStayAndExcludedOnesGo() {
    assertEquals(List.of(0, 1, 3), PHASES.get(0).included().positions());
    assertEquals(Doubles.of(1, Double.NaN, 4), PHASES.get(0).included().values());
    assertEquals(List.of(5), PHASES.get(1).included().positions());
  }

  @Test
  void everyPointIsThereToo() {
    assertEquals(List.of(0, 1, 2, 3), PHASES.get(0).all().positions());
    assertEquals(Doubles.of(5, 6), PHASES.get(1).all().values());
  }

  @Test
  void eachPhaseHasItsOwnLines() {
    assertEquals(Doubles.repeat(3, 2.5), PHASES.get(0).included().lines().centre());
    assertEquals(Doubles.of(6), PHASES.get(1).included().lines().centre());
  }

  @Test
  void aPhaseMayHaveNothingIncluded() {
    assertEquals(0, of(PlainSample.placed("1 | (2)")).get(1).included().size());
  }
}
