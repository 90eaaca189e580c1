package org.centreline.words.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.compare.Comparison;
import org.centreline.analysis.compare.Funnel;
import org.centreline.analysis.compare.FunnelConvention;
import org.centreline.analysis.compare.FunnelKind;
import org.centreline.analysis.compare.FunnelRequest;
import org.centreline.analysis.compare.FunnelSubject;
import org.centreline.analysis.compare.SiteCounts;
import org.centreline.series.Doubles;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;
import org.centreline.words.AltLength;
import org.junit.jupiter.api.Test;

class FunnelWordsTest {

  @Test
  void sitesBeyondTheOuterLimitsAreNamed() {
    assertEquals(
        "Beyond the 99.8% limits: B above; C below.", FunnelWords.verdict(funnel(20, 60, 1, 20)));
    assertEquals(
        "All 4 sites lie within the 95% limits.", FunnelWords.verdict(funnel(20, 21, 19, 20)));
    assertEquals(
        "No site lies beyond the 99.8% limits; 1 of 4 lies beyond the 95% limits, where hardly any"
            + " is to be expected.",
        FunnelWords.verdict(funnel(20, 35, 19, 20)));
  }

  @Test
  void limitsWidenedByAFewAreNoAllClear() {
    Funnel four =
        Funnel.of(
            new SiteCounts(
                List.of("A", "B", "C", "D"),
                Doubles.of(2000, 1270, 1600, 3180),
                Doubles.of(340_000, 236_000, 287_000, 389_000)),
            FunnelRequest.usual(FunnelKind.RATE));
    assertEquals(
        "All 4 sites lie within the 95% limits. Limits widened by so few can hide one that differs.",
        FunnelWords.verdict(four));
  }

  @Test
  void manySitesBeyondAreCounted() {
    double[] many = IntStream.range(0, 26).mapToDouble(i -> i < 7 ? 60 : i < 9 ? 1 : 20).toArray();
    assertEquals(
        "Beyond the 99.8% limits: 7 above (A, B, C, D, E and 2 more); H, I below.",
        FunnelWords.verdict(funnel(many)));
  }

  @Test
  void aSiteIsDescribed() {
    Funnel funnel = funnel(20, 60, 1, 20);
    assertEquals("A: 20.0% of 100, within the limits.", FunnelWords.site(funnel, "A"));
    assertEquals("B: 60.0% of 100, above the 99.8% limit.", FunnelWords.site(funnel, "B"));
    assertEquals("Z has no cases and is not in the funnel.", FunnelWords.site(funnel, "Z"));
    assertEquals(
        "A: 0.90, where 100 were expected, within the limits.",
        FunnelWords.site(of(FunnelKind.RATIO, 90, 100), "A"));
  }

  @Test
  void whatIsComparedIsSaidWithItsPeriod() {
    assertEquals("Funnel plot of 2 sites (proportions)", FunnelWords.subtitle(funnel(20, 60)));
    Subgroups months =
        Subgroups.ofDates(
            List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 1)), Rhythm.MONTH);
    FunnelSubject falls =
        new FunnelSubject("falls", Optional.of("bed days"), Optional.of(months), 1);
    Funnel rates =
        Funnel.of(
            new SiteCounts(List.of("A", "B"), Doubles.of(3, 4), Doubles.of(1000, 1200)),
            FunnelRequest.usual(FunnelKind.RATE).times(1000),
            falls);
    assertEquals(
        "Funnel plot of 2 sites (rates): falls per 1,000 bed days, Jan 2024 to Mar 2024 (1 left"
            + " out)",
        FunnelWords.subtitle(rates));
  }

  @Test
  void howLimitsWereMadeIsSaid() {
    assertEquals(
        "Limits hold 95% and 99.8% of sites if all are alike: by chance alone. All sites together:"
            + " 20.0%",
        FunnelWords.footer(funnel(20, 21, 19, 20)));
    assertEquals(
        "Limits hold 95% and 99.8% of sites if all are alike: by chance alone, though the sites"
            + " differ by more (phi 68.54). All sites together: 25.0%",
        FunnelWords.footer(funnel(0, 50, 0, 50)));
  }

  @Test
  void ofRatiosAllTogetherNeedNotBeOne() {
    Funnel ratios = of(FunnelKind.RATIO, 60, 80, 70);
    assertEquals(1, ratios.target());
    assertTrue(FunnelWords.footer(ratios).endsWith("All sites together: 0.70"));
  }

  @Test
  void valuesAreReadAsTheirKindIs() {
    assertEquals("20.0%", FunnelWords.value(funnel(20, 20), 0.2));
    Funnel rates = of(FunnelKind.RATE, 20, 20);
    assertEquals("0.206", FunnelWords.value(rates, 0.2063));
    assertEquals("0.000", FunnelWords.value(rates, 0));
  }

  @Test
  void oneSiteWithALongNameIsNamedWhole() {
    String name = "x".repeat(150);
    List<String> names = List.of("A", "B", "C", name);
    SiteCounts sites = new SiteCounts(names, Doubles.of(20, 21, 19, 90), Doubles.repeat(4, 100));
    FunnelRequest chance =
        new FunnelRequest(
            FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    String said = FunnelWords.verdict(Funnel.of(sites, chance));
    assertTrue(said.contains(name + " above"), said);
  }

  @Test
  void allSitesHaveTheDecimalsThatTellThemApart() {
    Funnel rare = funnel(0, 1);
    assertEquals("0.59%", FunnelWords.value(rare, 0.0059));
    assertEquals("12.00%", FunnelWords.value(rare, 0.12));
    assertEquals("9.8%", FunnelWords.value(funnel(10, 9), 0.0982));
    assertEquals("90.0%", FunnelWords.value(funnel(90, 90), 0.9));
    Funnel many = of(FunnelKind.RATE, 400_000, 500_000);
    assertEquals("4,512", FunnelWords.value(many, 4512.3));
    assertEquals("0.0%", FunnelWords.value(funnel(0, 0), 0));
  }

  @Test
  void theAltTextIsShort() {
    double[] apart = IntStream.range(0, 90).mapToDouble(i -> i).toArray();
    assertTrue(FunnelWords.altText(funnel(apart)).length() <= AltLength.MOST);
  }

  @Test
  void sitesThatChangeAreCounted() {
    Sample steady = PlainSample.monthly(PlainSample.steady(24, 20)).better(Better.DOWN);
    Sample worse =
        PlainSample.monthly(PlainSample.then(PlainSample.steady(23, 20), 99)).better(Better.DOWN);
    Comparison one =
        Comparison.of(List.of(steady.group("A").analysis(), worse.group("B").analysis()));
    assertEquals(
        "1 of 2 sites shows a change at its latest point, for the worse.",
        FunnelWords.verdict(one));
    Comparison none =
        Comparison.of(List.of(steady.group("A").analysis(), steady.group("B").analysis()));
    assertEquals("None of 2 sites shows a change at its latest point.", FunnelWords.verdict(none));
    ChartAnalysis few = PlainSample.monthly(20).group("C").analysis();
    assertEquals(
        "1 of 2 sites shows a change at its latest point, for the worse; 1 with too few points to"
            + " tell.",
        FunnelWords.verdict(Comparison.of(List.of(worse.group("B").analysis(), few))));
    assertEquals(
        "No site has enough points to show a change.",
        FunnelWords.verdict(
            Comparison.of(List.of(few, PlainSample.monthly(20).group("D").analysis()))));
  }

  /** 2 of 4,800 are 0.04%, and 4,798 of them are not all. */
  @Test
  void fewAreNotNoneAndNearlyAllAreNotAll() {
    Funnel few = funnel(40, 50, 60);
    assertEquals("under 0.1%", FunnelWords.value(few, 2.0 / 4800));
    assertEquals("over 99.9%", FunnelWords.value(few, 4798.0 / 4800));
    assertEquals("0.0%", FunnelWords.value(few, 0));
    assertEquals("100.0%", FunnelWords.value(few, 1));
    assertEquals("0.1%", FunnelWords.value(few, 0.0006));
  }

  private static Funnel funnel(double... counts) {
    return of(FunnelKind.PROPORTION, counts);
  }

  private static Funnel of(FunnelKind kind, double... counts) {
    List<String> names =
        IntStream.range(0, counts.length)
            .mapToObj(i -> i < 26 ? "" + (char) ('A' + i) : "S" + i)
            .toList();
    SiteCounts sites =
        new SiteCounts(names, Doubles.of(counts), Doubles.repeat(counts.length, 100));
    return Funnel.of(
        sites,
        new FunnelRequest(kind, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH));
  }
}
