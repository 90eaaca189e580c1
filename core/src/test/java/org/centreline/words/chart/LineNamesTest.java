package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class LineNamesTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  @Test
  void areThoseOfTheChart() {
    assertEquals(
        new LineNames("Mean", "LPL", "UPL", "process limits"),
        LineNames.of(Kinds.of("p", STEADY).analysis()));
    assertEquals("Median", LineNames.of(Kinds.of("g", STEADY).analysis()).centre());
    assertEquals("Centre", LineNames.of(Kinds.of("t", STEADY).analysis()).centre());
    assertEquals("Centre", LineNames.of(Kinds.of("xmr", STEADY).centre(19).analysis()).centre());
  }

  @Test
  void sumsStartFromZero() {
    assertEquals(
        new LineNames("Zero", "Limit", "Limit", "decision interval"),
        LineNames.of(Kinds.of("cusum", STEADY).analysis()));
  }
}
