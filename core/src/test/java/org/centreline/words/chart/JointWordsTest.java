package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
import org.centreline.words.Decimal;
import org.junit.jupiter.api.Test;

/**
 * Three measures of which each is 1 or -1 in every combination, three times over: means 0,
 * variances 24 / 23, no covariance. So T squared of a later row is the sum of its squares times 23
 * / 24, and each measure adds its own square times that.
 */
class JointWordsTest {

  private static ChartAnalysis after(double[]... later) {
    List<List<Doubles>> rows =
        IntStream.range(0, 24 + later.length)
            .mapToObj(
                i ->
                    List.of(
                        i < 24
                            ? Doubles.of(sign(i), sign(i / 2), sign(i / 4))
                            : Doubles.of(later[i - 24])))
            .toList();
    Joint joint = new Joint(List.of("stay", "cost", "wait"), rows);
    return PlainSample.placed(joint, Phases.one(rows.size())).type("t2").baseline(24).analysis();
  }

  private static double sign(int i) {
    return i % 2 == 0 ? 1 : -1;
  }

  /** 25 + 24.01 + 23.04 = 72.05, times 23 / 24 = 69.05; of one part 23.96, 23.01 and 22.08. */
  @Test
  void aDistanceThatNoneMakesAloneNamesTheFirstTwo() {
    ChartAnalysis analysis = after(new double[] {4.9, 5, -4.8});
    String limit = Decimal.text(analysis.points().raw().upper().get(24), 1);
    assertEquals(
        List.of(
            "Change: the measures no longer move together as before at point 25 (T² 69.0, limit "
                + limit
                + "); no measure alone is most of it, first cost, then stay."),
        SignalSentence.all(analysis));
    assertEquals("cost 24.0, stay 23.0, wait 22.1", new JointWords(analysis).parts(24));
    assertTrue(
        PointTitles.of(analysis)
            .drawn()
            .get(24)
            .contains("above the upper limit of " + limit + ", parts cost 24.0, stay 23.0, wait"));
    assertEquals(
        "T² chart of measure: change at point 25, no measure alone is most of it, first cost, then"
            + " stay.",
        AltText.of(analysis));
  }

  /** 49 of 51 is most; of several points it is said of the last. */
  @Test
  void mostOfItIsSaidOfTheLastPoint() {
    ChartAnalysis one = after(new double[] {1, -1, 7});
    assertTrue(SignalSentence.all(one).get(0).endsWith("); most of it is wait."));
    assertEquals("T² chart of measure: change at point 25, mostly wait.", AltText.of(one));
    ChartAnalysis two = after(new double[] {1, -1, 7}, new double[] {8, 1, 1});
    assertEquals(
        List.of(
            "Change: the measures no longer move together as before from point 25 to 26 (2 points"
                + " above the limit); most of it is stay at the last of them."),
        SignalSentence.all(two));
    assertTrue(
        Verdict.of(after(new double[] {7, 1, 1}, new double[] {1, 1, 1}))
            .endsWith(" after a signal of change at point 25, mostly stay."));
  }

  @Test
  void itsLimitIsOne() {
    assertEquals(
        new LineNames("Mean", "Limit", "Limit", "limit"),
        LineNames.of(after(new double[] {1, 1, 1})));
  }
}
