package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.RaCusumChart;
import org.centreline.chart.risk.Watch;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;
import org.centreline.series.Rates;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

  /** Totals of 24 points, of which the last has some events. */
  private static ChartAnalysis totals(double expected, int events) {
    Doubles seen = Doubles.tabulate(24, i -> i == 23 ? events : 0);
    return PlainSample.placed(new Rates(seen, Doubles.repeat(24, expected)), Phases.one(24))
        .type(new RaCusumChart(Watch.USUAL).type())
        .analysis();
  }

  /** 24 times a thousandth is 0.024: little, but not nothing. */
  @Test
  void littleThatWasExpectedIsNotNone() {
    CaseWords words = new CaseWords(totals(0.001, 2));
    assertTrue(words.verdict().startsWith("In 24 points 2 events, 0.02 expected (O/E 83.33)"));
    assertTrue(words.alt().startsWith("2 seen, 0.02 expected"), words.alt());
    assertEquals("0.001", words.awaited(new Span(23, 23)));
    assertEquals("2", words.seen(new Span(23, 23)));
    assertEquals("0", words.seen(new Span(0, 22)));
  }

  /** One of 600 expected is 0.002 of it. */
  @Test
  void fewOfManyAreNotNone() {
    CaseWords words = new CaseWords(totals(25, 1));
    assertTrue(words.verdict().startsWith("In 24 points 1 event, 600.0 expected (O/E 0.002)"));
    CaseWords none = new CaseWords(totals(25, 0));
    assertTrue(none.verdict().startsWith("In 24 points 0 events, 600.0 expected (O/E 0.00)"));
  }
}
