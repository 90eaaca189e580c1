package org.centreline.words.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.ChartTypes;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;
import org.centreline.series.Subgroups;
import org.centreline.series.Subgroups.Kind;
import org.centreline.words.Kinds;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static final double GAP = Double.NaN;

  private static String subtitle(Sample sample) {
    return Titles.subtitle(sample.analysis());
  }

  @Test
  void theTitleIsTheMeasureAndItsGroup() {
    Sample sample = PlainSample.monthly(1, 2, 3);
    assertEquals("Days to first contact", Titles.title(sample.analysis()));
    assertEquals("Waits: North", Titles.title(sample.title("Waits").group("North").analysis()));
  }

  @Test
  void theSubtitleSaysWhatHowManyAndWhen() {
    assertEquals(
        "XmR chart of 3 monthly points, Jan 2024 to Mar 2024",
        subtitle(PlainSample.monthly(1, 2, 3)));
    assertEquals("XmR chart of 1 monthly point, Jan 2024", subtitle(PlainSample.monthly(1)));
    assertEquals("Run chart of 2 points", subtitle(PlainSample.rows(1, 2).type("run")));
    assertEquals(
        "XmR chart of 2 points, A to B",
        subtitle(PlainSample.of(Subgroups.ofLabels(Kind.LABEL, List.of("A", "B")), 1, 2)));
  }

  @Test
  void chartsOfSitesAreToldByKindUnitAndTime() {
    List<ChartAnalysis> sites =
        List.of(
            PlainSample.monthly(1, 2).days().group("A").analysis(),
            PlainSample.monthly(1, 2, 3).days().type("run").group("B").analysis());
    assertEquals("XmR charts, Run charts, days", Titles.sites(sites));
    assertEquals("XmR charts, Run charts, days, Jan 2024 to Mar 2024", Titles.sitesOverTime(sites));
  }

  @Test
  void missingAndExcludedAreCounted() {
    assertEquals(
        "XmR chart of 3 weekly points (1 missing, 1 excluded), 1 Jan 2024 to 22 Jan 2024",
        subtitle(PlainSample.weekly(1, GAP, 3, 4).exclude("2024-01-15", "")));
  }

  @Test
  void theFirstMovingRangeIsNoMissingValue() {
    assertEquals(
        "Moving-range chart of 3 monthly points, Jan 2024 to Mar 2024",
        subtitle(PlainSample.monthly(1, 2, 3).type("mr")));
  }

  @Test
  void whatIsDrawnIsSaidWhereItIsNotTheMeasure() {
    double[] values = PlainSample.steady(14, 20);
    assertEquals(
        "R chart (ranges) of 14 monthly points, Jan 2024 to Feb 2025",
        subtitle(Kinds.of("r", values)));
    assertEquals(
        "CUSUM chart (running sums) of 14 monthly points, Jan 2024 to Feb 2025",
        subtitle(Kinds.of("cusum", values)));
    assertEquals(
        "p chart of 14 monthly points, Jan 2024 to Feb 2025", subtitle(Kinds.of("p", values)));
  }

  @Test
  void aSubgroupOfOneHasNoSpread() {
    Doubles two = Doubles.of(1, 2);
    Sample sample = PlainSample.monthly(new Samples(List.of(two, Doubles.of(3), two)));
    assertEquals(
        "R chart (ranges) of 2 monthly points (1 missing), Jan 2024 to Mar 2024",
        subtitle(sample.type("r")));
    assertEquals(
        "x̄ chart (means) of 3 monthly points, Jan 2024 to Mar 2024",
        subtitle(sample.type("xbar")));
  }

  @Test
  void chartsOfSitesHaveTheirUnitButNoPercentSign() {
    Sample days = PlainSample.monthly(PlainSample.steady(24, 20)).days();
    assertEquals("XmR charts, days", Titles.sites(List.of(days.analysis(), days.analysis())));
    Sample bare = PlainSample.monthly(PlainSample.steady(24, 20));
    assertEquals("XmR charts", Titles.sites(List.of(bare.analysis())));
    Sample shares = Kinds.of("p", PlainSample.steady(24, 20));
    assertEquals("p charts", Titles.sites(List.of(shares.analysis())));
    assertEquals("T² chart", Titles.kind(ChartTypes.named("t2").orElseThrow()));
    assertEquals("VLAD", Titles.kind(ChartTypes.named("vlad").orElseThrow()));
  }
}
