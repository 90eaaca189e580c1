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
}
