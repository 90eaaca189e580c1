package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.chart.ChartTypes;
import org.centreline.rule.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IconChanceTest {

  /** Source: an independent simulation of 200,000 series of the same rules. */
  @ParameterizedTest
  @CsvSource({
    "xmr-mdc,15,0.012", "xmr-mdc,20,0.013", "xmr-mdc,24,0.014", "xmr-mdc,36,0.015",
    "xmr-mdc,50,0.017", "xmr-mdc,100,0.018", "xmr-mdc-6,20,0.026", "xmr-mdc-6,24,0.027",
    "xmr-mdc-6,36,0.030", "xmr-mdc-6,50,0.033", "xmr-mdc-6,100,0.034"
  })
  void theTableAgreesWithAnotherSimulation(String kind, int points, double chance) {
    assertEquals(chance, IconChance.of(kind, points), 0.003);
  }

  @Test
  void betweenTheRowsTheChanceIsDrawnStraight() {
    double between = IconChance.of("xmr-mdc", 22);
    assertEquals((IconChance.of("xmr-mdc", 20) + IconChance.of("xmr-mdc", 24)) / 2, between, 1e-12);
    assertEquals(IconChance.of("xmr-mdc", 100), IconChance.of("xmr-mdc", 3000));
  }

  @Test
  void whatIsNotInTheTableIsNotKnown() {
    assertTrue(Double.isNaN(IconChance.of("xmr-mdc", 12)));
    assertTrue(Double.isNaN(IconChance.of("xmr-none", 24)));
    assertTrue(Double.isNaN(IconChance.of(PlainSample.monthly(1, 2, 3).analysis())));
  }

  @Test
  void aChartIsLookedUpByItsOwnRules() {
    ChartAnalysis chart = PlainSample.monthly(PlainSample.steady(24, 20)).rules("mdc-6").analysis();
    assertEquals(IconChance.of("xmr-mdc-6", 24), IconChance.of(chart));
  }

  @Test
  void theSimulationStillGivesTheTable() {
    double again = new IconChanceSimulation(1000, 7).chance(ChartTypes.XMR, RuleSets.MDC, 24);
    assertEquals(IconChance.of("xmr-mdc", 24), again, 0.012);
  }
}
