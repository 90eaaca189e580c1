package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.Warning;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final FunnelRequest CHANCE =
      new FunnelRequest(
          FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);

  private static final FunnelRequest RATES =
      new FunnelRequest(
          FunnelKind.RATE, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
  private static final FunnelRequest USUAL = FunnelRequest.usual(FunnelKind.PROPORTION);

  @Test
  void aFunnelAddsUpEverythingOfASite() {
    Comparison comparison =
        Comparison.withFunnel(List.of(site("A", 10, 20), site("B", 30, 40)), CHANCE);
    SiteCounts counts = comparison.funnel().orElseThrow().counts();
    assertEquals(Doubles.of(30, 70), counts.numerators());
    assertEquals(Doubles.of(200, 200), counts.denominators());
    assertEquals(0.25, comparison.funnel().orElseThrow().target());
  }

  @Test
  void missingAndExcludedSubgroupsAreNotAddedUp() {
    ChartAnalysis gap = site("A", 10, Double.NaN, 30);
    ChartAnalysis excluded =
        sample(10, 20, 30).group("B").exclude("2024-02-01", "strike").analysis();
    SiteCounts counts =
        Comparison.withFunnel(List.of(gap, excluded), CHANCE).funnel().orElseThrow().counts();
    assertEquals(Doubles.of(40, 40), counts.numerators());
    assertEquals(Doubles.of(200, 200), counts.denominators());
  }

  @Test
  void sitesWithoutCasesAreToldAndNotDrawn() {
    ChartAnalysis none = site("C", Double.NaN, Double.NaN);
    Comparison comparison =
        Comparison.withFunnel(List.of(site("A", 1, 2), site("B", 3, 4), none), CHANCE);
    assertEquals(2, comparison.funnel().orElseThrow().counts().size());
    assertEquals(Set.of("A", "B"), comparison.places().keySet());
    assertEquals(List.of("site-without-cases"), codes(comparison));
  }

  @Test
  void fewSitesAreBelowTen() {
    assertEquals(List.of("few-sites"), codes(Comparison.withFunnel(sites(9), USUAL)));
    assertEquals(List.of(), codes(Comparison.withFunnel(sites(10), USUAL)));
    assertEquals(List.of(), codes(Comparison.withFunnel(sites(9), CHANCE)));
  }

  @Test
  void whatIsComparedIsSaidWithItsPeriod() {
    ChartAnalysis early = site("A", 1, 2, 3, Double.NaN);
    ChartAnalysis late =
        sample(Double.NaN, 2, 3, 4).group("B").exclude("2024-03-01", "x").analysis();
    ChartAnalysis same = sample(1, 2, 3, 4).group("C").exclude("2024-03-01", "x").analysis();
    FunnelSubject all = subject(List.of(early, late));
    assertEquals("Days to first contact", all.measure());
    assertEquals(
        List.of("2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"),
        all.period().orElseThrow().labels());
    assertEquals(0, all.leftOut());
    FunnelSubject without = subject(List.of(late, same));
    assertEquals(
        List.of("2024-01-01", "2024-02-01", "2024-04-01"), without.period().orElseThrow().labels());
    assertEquals(1, without.leftOut());
  }

  @Test
  void sitesOfAnotherTimeAreTold() {
    ChartAnalysis whole = site("A", 1, 2, 3, 4, 5);
    ChartAnalysis half = site("B", 1, 2, 3, Double.NaN, Double.NaN);
    ChartAnalysis less = site("C", 1, 2, Double.NaN, Double.NaN, Double.NaN);
    assertEquals(List.of(), codes(Comparison.withFunnel(List.of(whole, half), CHANCE)));
    List<ChartAnalysis> even = List.of(site("A", 1, 2, 3, 4), site("B", 1, 2, Double.NaN));
    assertEquals(List.of(), codes(Comparison.withFunnel(even, CHANCE)), "2 of 4 are half");
    Comparison told = Comparison.withFunnel(List.of(whole, less), CHANCE);
    assertEquals(List.of("part-period"), codes(told));
    assertTrue(told.warnings().get(0).message().contains("is there of C;"));
  }

  @Test
  void rowsWithoutDatesAreAddedUpAndThatIsTold() {
    List<ChartAnalysis> rows = List.of(rows("A", 1, 2), rows("B", 1));
    assertEquals(List.of("rows-added-up"), codes(Comparison.withFunnel(rows, CHANCE)));
    List<ChartAnalysis> single = List.of(rows("A", 1), rows("B", 1));
    assertEquals(List.of(), codes(Comparison.withFunnel(single, CHANCE)));
  }

  @Test
  void noughtsAndOnesWithoutDenominatorsAreCases() {
    List<ChartAnalysis> patients =
        List.of(
            PlainSample.rows(0, 1, 1, Double.NaN).group("A").analysis(),
            PlainSample.rows(0, 0, 1, 0).group("B").analysis());
    Comparison comparison = Comparison.withFunnel(patients, CHANCE);
    SiteCounts counts = comparison.funnel().orElseThrow().counts();
    assertEquals(Doubles.of(2, 1), counts.numerators());
    assertEquals(Doubles.of(3, 4), counts.denominators());
    assertEquals(List.of("rows-as-cases"), codes(comparison));
    assertFalse(comparison.isOverTime());
  }

  @Test
  void sitesThatDifferFarMoreThanByChanceAreTold() {
    List<ChartAnalysis> apart =
        IntStream.range(0, 12).mapToObj(i -> large("S" + i, 20_000 + 5_000 * i)).toList();
    assertEquals(List.of("little-chance"), codes(Comparison.withFunnel(apart, USUAL)));
    assertEquals(List.of(), codes(Comparison.withFunnel(apart, CHANCE)));
  }

  @Test
  void oneNumeratorAboveItsDenominatorAmongSharesIsTold() {
    Series above = new Rates(Doubles.of(3, 120), Doubles.of(100, 100));
    Series shares = new Rates(Doubles.of(3, 4), Doubles.of(100, 100));
    List<ChartAnalysis> mixed =
        List.of(
            PlainSample.monthly(above).auto().group("A").analysis(),
            PlainSample.monthly(shares).auto().group("B").analysis());
    assertEquals(List.of("mixed-rates"), codes(Comparison.withFunnel(mixed, RATES)));
    List<ChartAnalysis> asked =
        List.of(
            PlainSample.monthly(above).type("u").group("A").analysis(),
            PlainSample.monthly(shares).type("u").group("B").analysis());
    assertEquals(List.of(), codes(Comparison.withFunnel(asked, RATES)));
  }

  @Test
  void expectedNumbersThatFitNobodyAreTold() {
    FunnelRequest ratio =
        new FunnelRequest(
            FunnelKind.RATIO, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    List<ChartAnalysis> below = List.of(site("A", 88, 90), site("B", 87, 92));
    assertEquals(List.of("total-unexpected"), codes(Comparison.withFunnel(below, ratio)));
    List<ChartAnalysis> fitting = List.of(site("A", 95, 90), site("B", 87, 92));
    assertEquals(List.of(), codes(Comparison.withFunnel(fitting, ratio)));
    assertEquals(List.of(), codes(Comparison.withFunnel(below, CHANCE)));
  }

  @Test
  void countsBelowZeroAreRefused() {
    List<ChartAnalysis> below =
        List.of(
            PlainSample.monthly(new Rates(Doubles.of(1, -2), Doubles.of(9, 9)))
                .type("run")
                .group("A")
                .analysis(),
            site("B", 1, 2));
    UnusableException refused =
        assertThrows(UnusableException.class, () -> Comparison.withFunnel(below, CHANCE));
    assertEquals("negative-count", refused.reason().code());
  }

  @Test
  void namesThatAreAlmostTheSameAreTold() {
    List<ChartAnalysis> alike = List.of(site("St Mary", 1, 2), site("st  mary", 3, 4));
    assertEquals(List.of("similar-names"), codes(Comparison.of(alike)));
    assertEquals(List.of(), codes(Comparison.of(List.of(site("A", 1, 2), site("B", 3, 4)))));
  }

  @Test
  void oneSiteAndValuesWithoutDenominatorsAreWrongUsage() {
    assertThrows(MisuseException.class, () -> Comparison.of(List.of(site("A", 1, 2))));
    assertThrows(MisuseException.class, () -> Comparison.withFunnel(plain(), CHANCE));
  }

  @Test
  void theWholeHasTheUsualFunnelWhereThereAreCases() {
    Comparison counted =
        Comparison.whole(List.of(site("A", 1, 2), site("B", 3, 4)), Optional.empty());
    assertEquals(
        FunnelRequest.usual(FunnelKind.PROPORTION), counted.funnel().orElseThrow().request());
    ChartAnalysis none = site("C", Double.NaN, Double.NaN);
    assertEquals(
        Optional.empty(),
        Comparison.whole(List.of(site("A", 1, 2), none), Optional.empty()).funnel());
    assertEquals(Optional.empty(), Comparison.whole(plain(), Optional.empty()).funnel());
    Doubles below = Doubles.of(-1, 2);
    ChartAnalysis negative =
        PlainSample.monthly(new Rates(below, Doubles.of(9, 9)))
            .type("iprime")
            .group("D")
            .analysis();
    assertEquals(
        Optional.empty(),
        Comparison.whole(List.of(site("A", 1, 2), negative), Optional.empty()).funnel());
  }

  @Test
  void theDenominatorsHaveTheNameThatIsGiven() {
    List<ChartAnalysis> charts = List.of(site("A", 1, 2), site("B", 3, 4));
    Funnel funnel = Comparison.whole(charts, Optional.of("attendances")).funnel().orElseThrow();
    assertEquals(Optional.of("attendances"), funnel.subject().outOf());
  }

  private static List<ChartAnalysis> plain() {
    return List.of(
        PlainSample.monthly(1, 2, 3).group("A").analysis(),
        PlainSample.monthly(1, 2, 3).group("B").analysis());
  }

  @Test
  void noughtsAndOnesInTimeAreNoCases() {
    List<ChartAnalysis> dated =
        List.of(
            PlainSample.monthly(1, 0, 1).group("A").analysis(),
            PlainSample.monthly(1, 0, 0).group("B").analysis());
    assertThrows(MisuseException.class, () -> Comparison.withFunnel(dated, CHANCE));
  }

  private static FunnelSubject subject(List<ChartAnalysis> charts) {
    return Comparison.withFunnel(charts, CHANCE).funnel().orElseThrow().subject();
  }

  private static ChartAnalysis rows(String name, double... counts) {
    Doubles all = Doubles.of(counts);
    Proportions shares = new Proportions(all, Doubles.repeat(all.size(), 100));
    return PlainSample.of(Subgroups.rows(all.size()), shares).type("p").group(name).analysis();
  }

  private static ChartAnalysis large(String name, double count) {
    Proportions shares = new Proportions(Doubles.of(count), Doubles.of(1e6));
    return PlainSample.monthly(shares).type("p").group(name).analysis();
  }

  private static List<ChartAnalysis> sites(int size) {
    return IntStream.range(0, size).mapToObj(i -> site("S" + i, 10, 12)).toList();
  }

  private static List<String> codes(Comparison comparison) {
    return comparison.warnings().stream().map(Warning::code).toList();
  }

  private static ChartAnalysis site(String name, double... counts) {
    return sample(counts).group(name).analysis();
  }

  private static Sample sample(double... counts) {
    Doubles all = Doubles.of(counts);
    return PlainSample.monthly(new Proportions(all, Doubles.repeat(all.size(), 100))).type("p");
  }

  /** Thirteen months show a site against its own past, twelve do not. */
  @Test
  void sitesAreSeenOverTimeWhereOneHasEnoughPoints() {
    ChartAnalysis few = site("A", 10, 12);
    ChartAnalysis enough = site("B", 9, 8, 9, 10, 9, 8, 7, 9, 8, 9, 10, 9, 8);
    assertTrue(Comparison.of(List.of(few, enough)).isOverTime());
    assertFalse(Comparison.of(List.of(few, site("C", 9, 8))).isOverTime());
    double[] cases = new double[13];
    cases[4] = 1;
    List<ChartAnalysis> patients =
        List.of(
            PlainSample.rows(cases).group("A").analysis(),
            PlainSample.rows(cases).group("B").analysis());
    assertTrue(Comparison.of(patients).isOverTime(), "rows in their order");
    Comparison counted = Comparison.withFunnel(patients, CHANCE);
    assertFalse(counted.isOverTime());
    assertEquals(Optional.of("cases"), counted.funnel().orElseThrow().subject().outOf());
  }

  @Test
  void theWholeIsDrawnBeforeTheSites() {
    ChartAnalysis all = site("All", 3, 5);
    Comparison alone = Comparison.of(List.of(site("A", 1, 2), site("B", 2, 3)));
    assertEquals(alone.charts(), alone.drawn());
    Comparison beside = alone.beside(all);
    assertEquals(Optional.of(all), beside.whole());
    assertEquals(List.of(all, beside.charts().get(0), beside.charts().get(1)), beside.drawn());
  }
}
