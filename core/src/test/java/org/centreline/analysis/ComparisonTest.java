package org.centreline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.words.Sample;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final FunnelRequest CHANCE =
      new FunnelRequest(
          FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);

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
    assertEquals(List.of("site-without-cases", "few-sites"), codes(comparison));
  }

  @Test
  void fewSitesAreBelowTen() {
    assertEquals(List.of("few-sites"), codes(Comparison.withFunnel(sites(9), CHANCE)));
    assertEquals(List.of(), codes(Comparison.withFunnel(sites(10), CHANCE)));
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
    Comparison counted = Comparison.whole(List.of(site("A", 1, 2), site("B", 3, 4)));
    assertEquals(
        FunnelRequest.usual(FunnelKind.PROPORTION), counted.funnel().orElseThrow().request());
    ChartAnalysis none = site("C", Double.NaN, Double.NaN);
    assertEquals(Optional.empty(), Comparison.whole(List.of(site("A", 1, 2), none)).funnel());
    assertEquals(Optional.empty(), Comparison.whole(plain()).funnel());
  }

  private static List<ChartAnalysis> plain() {
    return List.of(
        Sample.monthly(1, 2, 3).group("A").analysis(),
        Sample.monthly(1, 2, 3).group("B").analysis());
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
    return Sample.monthly(new Proportions(all, Doubles.repeat(all.size(), 100))).type("p");
  }
}
