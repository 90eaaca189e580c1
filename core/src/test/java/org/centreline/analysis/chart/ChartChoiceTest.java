package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.centreline.PlainSample;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.junit.jupiter.api.Test;

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
