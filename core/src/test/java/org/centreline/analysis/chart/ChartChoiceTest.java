package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartChoiceTest {

  private static final String TWELVE = "1.5 2 1 2 1 2 1 2 1 2 1 2";

  private static ChartChoice of(String line) {
    return PlainSample.placed(line).analysis().setup().choice();
  }

  @Test
  void belowThirteenUsablePointsARunChart() {
    assertEquals(ChartTypes.RUN, of(TWELVE).type());
    assertEquals(ChartTypes.RUN, of(TWELVE + " _").type());
    assertTrue(of(TWELVE).reason().orElseThrow().contains("12 usable points"));
    assertTrue(of("1 _").reason().orElseThrow().contains("there is 1 usable point and"));
    assertTrue(of("_").reason().orElseThrow().contains("0 usable points"));
  }

  @Test
  void fromThirteenOnAnXmrChart() {
    assertEquals(ChartTypes.XMR, of(TWELVE + " 1").type());
    assertTrue(of(TWELVE + " 1").reason().orElseThrow().contains("13 usable points"));
  }

  @Test
  void aNamedTypeNeedsNoReason() {
    ChartChoice choice = PlainSample.placed("1 2").type(ChartTypes.MR).analysis().setup().choice();
    assertEquals(new ChartChoice(ChartTypes.MR, Optional.empty()), choice);
  }

  private static ChartChoice headed(String measure, Series series) {
    Sample sample = PlainSample.placed(series, Phases.one(series.size()));
    Measured own = sample.measured();
    Measured named =
        new Measured(
            measure, own.group(), own.subgroups(), own.series(), own.targets(), own.nature());
    return sample.measured(named).analysis().setup().choice();
  }

  /** Whole numbers are cases, fractions times; a range of hours is neither. */
  @ParameterizedTest
  @CsvSource({
    "days between falls,1,g",
    "days between falls,0.5,t",
    "falls between,1,g",
    "seen between 4 and 12 hours,0.5,xmr",
    "days,0.5,xmr"
  })
  void aHeadingThatSaysBetweenIsOfGaps(String heading, double step, String type) {
    Doubles values = Doubles.tabulate(20, i -> step * (1 + i * 7 % 13));
    ChartChoice choice = headed(heading, new Individuals(values));
    assertEquals(type, choice.type().id(), choice.reason().orElseThrow());
    if (step < 1) {
      Doubles negative = values.map(value -> value - 3);
      assertEquals(ChartTypes.XMR, headed(heading, new Individuals(negative)).type());
    }
  }

  @Test
  void sharesMayBeRatesWhichOnlyTheUserKnows() {
    Proportions shares =
        new Proportions(Doubles.tabulate(20, i -> 40 + i * 7 % 13), Doubles.repeat(20, 100));
    String reason =
        PlainSample.placed(shares, Phases.one(20))
            .analysis()
            .setup()
            .choice()
            .reason()
            .orElseThrow();
    assertTrue(reason.startsWith("p chart, because every numerator is part of"), reason);
    assertTrue(reason.contains("more than once, chart type u fits better"), reason);
  }
}
