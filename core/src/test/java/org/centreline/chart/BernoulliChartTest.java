package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.junit.jupiter.api.Test;

class BernoulliChartTest {

  private static final Doubles OUTCOMES = Doubles.tabulate(60, i -> i % 7 == 3 ? 1 : 0);
  private static final Watch AT_TWO =
      new Watch(
          OptionalDouble.of(2),
          OptionalDouble.of(0.5),
          OptionalDouble.of(2),
          OptionalDouble.empty(),
          0,
          true,
          false);

  private static Sample sample() {
    return PlainSample.placed(new Individuals(OUTCOMES), Phases.one(60))
        .type(new BernoulliChart(AT_TWO).type())
        .convention(Conventions.EXACT);
  }

  @Test
  void isARiskAdjustedChartOfCasesAllAlike() {
    Given rate = new Given(OptionalDouble.of(0.1), OptionalDouble.empty());
    PhaseFit alike = Fits.fit(new BernoulliChart(AT_TWO), sample().given(rate));
    Sample risks =
        PlainSample.placed(new Cases(OUTCOMES, Doubles.repeat(60, 0.1)), Phases.one(60))
            .convention(Conventions.EXACT);
    PhaseFit each = Fits.fit(new RaCusumChart(AT_TWO), risks);
    assertEquals(each.track().statistic(), alike.track().statistic());
    assertEquals(each.track().lower(), alike.track().lower());
    assertEquals(each.level().runLength(), alike.level().runLength(), 1e-6);
  }

  @Test
  void withoutARateItIsThatOfTheBaselineElseOfAllWhichIsTold() {
    PhaseFit all = Fits.fit(new BernoulliChart(AT_TWO), sample());
    assertEquals(OUTCOMES.mean(), all.track().expected().get(0), 1e-12);
    assertTrue(sample().warnings().contains("no-baseline"));
    PhaseFit frozen = Fits.fit(new BernoulliChart(AT_TWO), sample().baseline(21));
    assertEquals(3 / 21.0, frozen.track().expected().get(0), 1e-12);
    assertFalse(sample().baseline(21).warnings().contains("no-baseline"));
    Given rate = new Given(OptionalDouble.of(0.1), OptionalDouble.empty());
    assertFalse(sample().given(rate).warnings().contains("no-baseline"));
  }
}
