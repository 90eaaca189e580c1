package org.centreline.chart.sigma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.centreline.PlainSample;
import org.centreline.chart.limit.PhaseData;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;

/** Events over what they are held against: 3 of 2, nothing known, and 5 of 6. */
class OpportunityTest {

  private static final double GONE = Double.NaN;

  private static PhaseData data() {
    Doubles events = Doubles.of(3, 100, GONE, 0, 5);
    Doubles areas = Doubles.of(2, GONE, 100, 0, 6);
    return PlainSample.placed(new Rates(events, areas), Phases.one(5)).data();
  }

  @Test
  void whatLacksANumberOrHasNoCaseIsMissing() {
    Opportunity found = Opportunity.of(data());
    assertEquals(Doubles.of(3, GONE, GONE, GONE, 5), found.events());
    assertEquals(Doubles.of(2, GONE, GONE, GONE, 6), found.opportunity());
    assertEquals(Doubles.of(3, GONE, GONE, 0, 5), Opportunity.ofAll(data()).events());
    assertEquals(Doubles.of(2, GONE, GONE, 0, 6), Opportunity.ofAll(data()).opportunity());
  }

  /** Eight events over eight: each area lets expect its own size. */
  @Test
  void theRatioIsOfTheSums() {
    Opportunity found = Opportunity.of(data());
    assertEquals(1, found.ratio(data()));
    assertEquals(Doubles.of(2, GONE, GONE, GONE, 6), found.expected(data()));
    assertEquals(Doubles.of(Math.sqrt(4.5), GONE, GONE, GONE, Math.sqrt(1.5)), found.sigma(9));
  }
}
