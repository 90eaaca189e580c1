package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.chart.ChartTypes;
import org.centreline.phase.Baseline;
import org.centreline.phase.PhaseRequest;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class PointTitlesTest {

  private static final double[] STEADY = PlainSample.steady(24, 20);

  private static List<String> titles(Sample sample) {
    return PointTitles.of(sample.analysis()).drawn();
  }

  @Test
  void aPointSaysWhenAndHowMuch() {
    List<String> titles = titles(PlainSample.monthly(STEADY).days());
    assertEquals(24, titles.size());
    assertTrue(titles.get(0).startsWith("Jan 2024: "), titles.get(0));
    assertTrue(titles.get(0).endsWith(" days; common cause"), titles.get(0));
  }

  @Test
  void aRunSaysHowLongOnWhichSideAndByWhichRule() {
    double[] values = PlainSample.then(STEADY, PlainSample.steady(10, 12));
    List<String> titles = titles(PlainSample.monthly(values).days().better(Better.DOWN));
    assertTrue(
        titles.get(30).contains("; improvement: ")
            && titles.get(30).contains("one of 10 in a row below the mean (rule shift)"),
        titles.get(30));
  }

  @Test
  void aPointBeyondALimitSaysWhichAndWhereItIs() {
    double[] values = PlainSample.then(STEADY, new double[] {40});
    String last = titles(PlainSample.monthly(values).days().better(Better.DOWN)).get(24);
    String limit = "; concern: above the upper limit of ";
    assertTrue(last.startsWith("Jan 2026: 40.0 days" + limit), last);
    assertTrue(last.endsWith(" days (rule beyond-limits)"), last);
  }

  @Test
  void whatIsLeftOutSaysSoAndIsNothingElse() {
    Sample sample = PlainSample.monthly(STEADY).days();
    PhaseRequest.Exclusion third =
        new PhaseRequest.Exclusion(new Baseline.Range(sample.at(2), sample.at(2)), "");
    PhaseRequest without = new PhaseRequest(List.of(), Baseline.whole(), List.of(third));
    String title = titles(sample.phases(without)).get(2);
    assertTrue(title.endsWith(" days; excluded"), title);
  }

  @Test
  void eachSumOfACusumTellsItsOwnSignals() {
    double[] values = PlainSample.then(STEADY, PlainSample.steady(10, 12));
    Sample sample =
        PlainSample.monthly(values).days().type(ChartTypes.named("cusum").orElseThrow());
    PointTitles titles = PointTitles.of(sample.analysis());
    String lower = titles.lower().get(33);
    assertTrue(lower.contains("running sum beyond its limit (rule decision-interval-down)"), lower);
    assertTrue(titles.drawn().get(33).endsWith("common cause"), titles.drawn().get(33));
  }

  @Test
  void valuesAndWhatTheyAreComparedWithHaveNoSignals() {
    double[] values = PlainSample.then(STEADY, new double[] {40});
    PointTitles titles = PointTitles.of(PlainSample.monthly(values).days().analysis());
    assertEquals("Jan 2026: 40.0 days", titles.values().get(24));
    assertEquals(
        "Jan 2026: 38.0 days (comparison)", titles.comparison(Doubles.repeat(25, 38)).get(24));
  }

  @Test
  void signalsOfOneReadingAreListedTogetherAndThoseOfEarlierPhasesSaySo() {
    Sample known = PlainSample.rows(5, -5, 40, 19, 18, 15, 10, 5, 2).given(0, 10);
    assertEquals(
        "Point 3: 40; concern: above the upper limit of 30.0 (rule beyond-limits), one of 7 in a row above the centre"
            + " (rule shift); improvement: one of 7 in a row falling (rule trend)",
        titles(known.better(Better.DOWN)).get(2));
    Sample phases =
        PlainSample.monthly(PlainSample.then(PlainSample.then(STEADY, 40), STEADY))
            .phase("2026-02-01", "Later");
    String spike = titles(phases).get(24);
    assertTrue(spike.endsWith(" (rule beyond-limits), in an earlier phase"), spike);
    assertTrue(titles(phases).get(0).endsWith("; common cause"), titles(phases).get(0));
  }

  /** Fifteen close to the centre are in a pattern; what makes it unlikely is for the sentence. */
  @Test
  void aPatternWithoutAMarkOfItsOwnIsOneThatThePointIsIn() {
    Sample close =
        PlainSample.rows(PlainSample.repeat(5, 5, -5, 4)).given(0, 10).rules("provost-murray");
    assertTrue(
        titles(close)
            .get(7)
            .endsWith(
                "; change: in 15 points in a row close to the centre (within one sigma) (rule"
                    + " fifteen-within-one-sigma)"),
        titles(close).get(7));
    Sample near = PlainSample.rows(5, -5, 25, 5, 25, -5).given(0, 10);
    assertTrue(
        titles(near)
            .get(2)
            .endsWith("; change: one of 2 near or beyond the upper limit (rule" + " two-of-three)"),
        titles(near).get(2));
  }

  @Test
  void aPointBelowALimitSaysSo() {
    Sample low = PlainSample.rows(5, -5, -40, 5).given(0, 10);
    assertTrue(
        titles(low).get(2).contains("change: below the lower limit of -30.0 (rule beyond-limits)"),
        titles(low).get(2));
    Sample range = PlainSample.monthly(PlainSample.then(STEADY, 30)).days().type("mr");
    assertTrue(
        titles(range).get(24).startsWith("Jan 2026: moving range 9.50 days; change: above the"),
        titles(range).get(24));
  }
}
