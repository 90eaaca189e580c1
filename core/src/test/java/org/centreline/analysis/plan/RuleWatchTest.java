package org.centreline.analysis.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.Finding;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class RuleWatchTest {

  private static final int BEFORE = 20;

  /** Whether a chart of the first so many values has a signal that reaches past the baseline. */
  private static boolean isSignal(double[] values, int size, RuleSet set, RuleWatch watch) {
    Sample chart =
        PlainSample.placed(Arrays.copyOf(values, size))
            .type(watch.type())
            .convention(Conventions.EXACT)
            .rules(set)
            .baseline(BEFORE);
    return chart.analysis().findings().stream().anyMatch(RuleWatchTest::isLate);
  }

  /** Runs of the whole have no place of their own: they count from the first point after on. */
  private static boolean isLate(Finding finding) {
    boolean whole = List.of("longest-run", "crossings").contains(finding.signal().rule());
    return whole || !finding.signal().hasPlace() || finding.signal().last() >= BEFORE;
  }

  /** The chart drawn anew with each further point, until it shows something. */
  private static int byHand(double[] values, RuleSet set, RuleWatch watch) {
    for (int after = 1; BEFORE + after <= values.length; after++) {
      if (isSignal(values, BEFORE + after, set, watch)) {
        return after;
      }
    }
    return values.length - BEFORE + 1;
  }

  @Test
  void theFirstSignalIsThatOfTheChartAsItGrows() {
    for (RuleSet set : RuleSets.all()) {
      RuleWatch watch = new RuleWatch(set, BEFORE);
      TreeSet<Integer> seen = new TreeSet<>();
      for (int seed = 0; seed < 12; seed++) {
        double[] values = PlainSample.noise(BEFORE + 16, 1, seed);
        double step = seed % 3 * 0.8;
        for (int i = BEFORE; i < values.length; i++) {
          values[i] += step;
        }
        int found = watch.firstSignal(new RuleWatch.Laid(Doubles.of(values), BEFORE));
        assertEquals(byHand(values, set, watch), found, set.id() + ", seed " + seed);
        seen.add(found);
      }
      assertTrue(set.rules().isEmpty() ? seen.size() == 1 : seen.size() > 2, set.id() + seen);
    }
  }

  /** Sets looked at together on one pair of charts find what each finds alone. */
  @Test
  void setsThatShareARuleDoNotShareAnAnswer() {
    double[] values = PlainSample.noise(BEFORE + 16, 1, 5);
    RuleWatch.Laid together = new RuleWatch.Laid(Doubles.of(values), BEFORE);
    for (RuleSet set : RuleSets.all()) {
      RuleWatch watch = new RuleWatch(set, BEFORE);
      int alone = watch.firstSignal(new RuleWatch.Laid(Doubles.of(values), BEFORE));
      assertEquals(alone, watch.firstSignal(together), set.id());
    }
  }

  @Test
  void aSetThatNeedsNoLimitsIsOnARunChart() {
    for (RuleSet set : List.of(RuleSets.ANHOEJ, RuleSets.NONE)) {
      assertEquals(ChartTypes.RUN, new RuleWatch(set, BEFORE).type());
    }
    assertEquals(ChartTypes.XMR, new RuleWatch(RuleSets.MDC, BEFORE).type());
  }
}
