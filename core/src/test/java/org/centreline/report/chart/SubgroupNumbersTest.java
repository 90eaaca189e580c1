package org.centreline.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.series.Doubles;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class SubgroupNumbersTest {

  @Test
  void areThereWhereSubgroupsHaveSeveralMeasurements() {
    SubgroupNumbers numbers = SubgroupNumbers.of(Kinds.of("s", 20, 20, Double.NaN).analysis());
    assertEquals(Doubles.of(4, 5, 0), numbers.sizes());
    assertEquals(Double.NaN, numbers.spreads().get(2));
    SubgroupNumbers none = SubgroupNumbers.of(PlainSample.rows(1, 2).analysis());
    assertEquals(Doubles.missing(2), none.sizes());
    assertEquals(Doubles.missing(2), none.spreads());
  }

  @Test
  void theSpreadIsTheRangeOnAChartOfRangesAlone() {
    assertEquals("Range", SubgroupNumbers.spreadName(Kinds.of("r", 20, 21).analysis()));
    assertEquals(
        "Standard deviation", SubgroupNumbers.spreadName(Kinds.of("xbar", 20, 21).analysis()));
  }
}
