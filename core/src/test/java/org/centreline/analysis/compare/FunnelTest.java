package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

class FunnelTest {

  private static final FunnelRequest RATIO_BY_CHANCE =
      new FunnelRequest(
          FunnelKind.RATIO, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);

  /** Lower limits: the chi-square quantile of 2E degrees of freedom over 2E, from R's qchisq. */
  @Test
  void limitsOfRatiosAreExactPoissonLimits() {
    Funnel funnel =
        Funnel.of(counts(new double[] {5, 10, 50, 200}, 5, 10, 50, 200), RATIO_BY_CHANCE);
    assertEquals(0.147874, funnel.at(5).lower998(), 5e-7);
    assertEquals(0.296052, funnel.at(10).lower998(), 5e-7);
    assertEquals(0.619179, funnel.at(50).lower998(), 5e-7);
    assertEquals(0.795649, funnel.at(200).lower998(), 5e-7);
    assertEquals(0.324697, funnel.at(5).lower95(), 5e-7);
    assertEquals(0.866204, funnel.at(200).lower95(), 5e-7);
  }

  /** A rate against that of all sites is a ratio against what the site expects. */
  @Test
  void limitsOfRatesAreThoseOfTheEventsExpected() {
    SiteCounts rates = counts(new double[] {10, 30}, 1000, 3000);
    FunnelRequest request =
        new FunnelRequest(
            FunnelKind.RATE, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    Band rate = Funnel.of(rates, request).at(1000);
    Band ratio = Funnel.of(counts(new double[] {10, 30}, 10, 30), RATIO_BY_CHANCE).at(10);
    assertEquals(ratio.lower95() * 0.01, rate.lower95(), 1e-15);
    assertEquals(ratio.upper998() * 0.01, rate.upper998(), 1e-15);
  }

  @Test
  void whatIsShownIsMultiplied() {
    SiteCounts counts = counts(new double[] {10, 30}, 1000, 3000);
    FunnelRequest request = FunnelRequest.usual(FunnelKind.RATE);
    Funnel plain = Funnel.of(counts, request);
    Funnel shown = Funnel.of(counts, request.times(1000));
    assertEquals(1000 * plain.target(), shown.target(), 1e-12);
    assertEquals(1000 * plain.at(500).upper95(), shown.at(500).upper95(), 1e-12);
    assertEquals(plain.places(), shown.places());
    assertEquals(Doubles.of(10, 10), shown.values());
  }

  @Test
  void sitesThatDifferByChanceAloneKeepTheLimitsOfChance() {
    SiteCounts alike = counts(IntStream.range(0, 20).mapToDouble(i -> 50).toArray(), repeat(20));
    Funnel funnel = Funnel.of(alike, FunnelRequest.usual(FunnelKind.PROPORTION));
    assertEquals(0, funnel.overdispersion().phi(), 1e-20);
    assertFalse(funnel.adjusted());
  }

  @Test
  void sitesThatDifferByMoreWidenThem() {
    double[] apart = IntStream.range(0, 20).mapToDouble(i -> 30 + 2 * i).toArray();
    SiteCounts counts = counts(apart, repeat(20));
    Funnel wide = Funnel.of(counts, FunnelRequest.usual(FunnelKind.PROPORTION));
    FunnelRequest chance =
        new FunnelRequest(
            FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    Funnel narrow = Funnel.of(counts, chance);
    assertTrue(wide.overdispersion().phi() > 1);
    assertTrue(wide.adjusted());
    assertFalse(narrow.adjusted());
    assertTrue(wide.at(100).upper95() > narrow.at(100).upper95());
    assertTrue(wide.at(100).lower998() < narrow.at(100).lower998());
  }

  @Test
  void aSiteOnALimitIsWithin() {
    SiteCounts counts = counts(new double[] {0, 100, 5000}, 100, 100, 10000);
    FunnelRequest chance =
        new FunnelRequest(
            FunnelKind.PROPORTION, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    assertEquals(
        List.of(Place.BELOW_998, Place.ABOVE_998, Place.WITHIN),
        Funnel.of(counts, chance).places());
  }

  @Test
  void limitsOfProportionsStayPossible() {
    SiteCounts counts = counts(new double[] {0, 1, 0}, 5, 5, 5);
    Band band = Funnel.of(counts, FunnelRequest.usual(FunnelKind.PROPORTION)).at(2);
    assertEquals(0, band.lower998());
    assertTrue(band.upper998() <= 1);
  }

  @Test
  void whereNothingHappenedAnywhereNothingDiffers() {
    SiteCounts none = counts(new double[] {0, 0, 0}, 100, 5000, 900);
    for (FunnelKind kind : List.of(FunnelKind.RATE, FunnelKind.PROPORTION)) {
      Funnel funnel = Funnel.of(none, FunnelRequest.usual(kind));
      assertEquals(0, funnel.overdispersion().phi());
      assertEquals(List.of(Place.WITHIN, Place.WITHIN, Place.WITHIN), funnel.places());
      assertEquals(0, funnel.at(900).lower998());
      boolean shares = kind == FunnelKind.PROPORTION;
      assertEquals(shares, funnel.at(900).upper998() > 0, "nothing is expected of a rate of 0");
    }
  }

  @Test
  void whereEverythingHappenedEverywhereNothingDiffers() {
    SiteCounts all = counts(new double[] {100, 5000}, 100, 5000);
    Funnel funnel = Funnel.of(all, FunnelRequest.usual(FunnelKind.PROPORTION));
    assertEquals(List.of(Place.WITHIN, Place.WITHIN), funnel.places());
    assertEquals(1, funnel.at(300).upper998());
  }

  @Test
  void siteWithoutCasesOrWithNegativeOnesAreNone() {
    assertThrows(IllegalArgumentException.class, () -> counts(new double[] {1}, 0));
    assertThrows(IllegalArgumentException.class, () -> counts(new double[] {-1}, 1));
    assertThrows(IllegalArgumentException.class, () -> counts(new double[] {1, 2}, 3));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SiteCounts(List.of("A"), Doubles.of(1, 2), Doubles.of(3, 4)));
  }

  /** The peer that trimmed one end only made limits that depend on the direction of harm. */
  @Test
  void extremesAreLeftOutAtBothEnds() {
    double[] expected = IntStream.range(0, 20).mapToDouble(i -> 100).toArray();
    double[] high =
        IntStream.range(0, 20).mapToDouble(i -> i < 18 ? 95 + i % 3 * 5 : 400).toArray();
    double[] low = IntStream.range(0, 20).mapToDouble(i -> i < 18 ? 95 + i % 3 * 5 : 20).toArray();
    double above =
        Funnel.of(counts(high, expected), FunnelRequest.usual(FunnelKind.RATIO))
            .overdispersion()
            .phi();
    double below =
        Funnel.of(counts(low, expected), FunnelRequest.usual(FunnelKind.RATIO))
            .overdispersion()
            .phi();
    assertTrue(above < 1, "extremes above count: " + above);
    assertTrue(below < 1, "extremes below count: " + below);
  }

  private static double[] repeat(int size) {
    return IntStream.range(0, size).mapToDouble(i -> 100).toArray();
  }

  private static SiteCounts counts(double[] numerators, double... denominators) {
    List<String> names = IntStream.range(0, numerators.length).mapToObj(i -> "Site " + i).toList();
    return new SiteCounts(names, Doubles.of(numerators), Doubles.of(denominators));
  }

  /** a / (a + 0.5) squared and b / (b + 0.5) squared are added, as FunnelPlotR has it. */
  @Test
  void ratesAsFunnelPlotRHasThemArePairsOfCounts() {
    FunnelScale pairs =
        FunnelScale.logRate(counts(new double[] {3, 6}, 9, 30), FunnelConvention.FUNNELPLOTR);
    assertEquals(Math.log(3.5 / 9.5), pairs.values().get(0), 1e-12);
    assertEquals(Math.sqrt(3 / 12.25 + 9 / 90.25), pairs.spreads().get(0), 1e-12);
    assertEquals(Math.log(9.0 / 39), pairs.target(), 1e-12);
    FunnelScale roots =
        FunnelScale.rootRatio(counts(new double[] {3, 6}, 4, 30), FunnelConvention.FUNNELPLOTR);
    assertEquals(Math.sqrt(0.75), roots.values().get(0), 1e-12);
    assertEquals(0.25, roots.spreads().get(0), 1e-12);
    assertEquals(1.7, roots.back().applyAsDouble(1.7), "its limits stay roots");
  }

  @Test
  void ratiosAreHeldAgainstOne() {
    Funnel funnel = Funnel.of(counts(new double[] {8, 9}, 10, 10), RATIO_BY_CHANCE);
    assertEquals(1, funnel.target());
    FunnelRequest rate =
        new FunnelRequest(
            FunnelKind.RATE, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    assertEquals(0.85, Funnel.of(counts(new double[] {8, 9}, 10, 10), rate).target(), 1e-12);
  }

  /** None seen where ten were expected is half a one: 10 (ln 0.05) squared at each of two sites. */
  @Test
  void noneSeenWhereManyWereExpectedDiffersFromOne() {
    Funnel none =
        Funnel.of(counts(new double[] {0, 0}, 10, 10), FunnelRequest.usual(FunnelKind.RATIO));
    assertEquals(10 * Math.pow(Math.log(0.05), 2), none.overdispersion().phi(), 1e-9);
  }

  /** Ranks decide who is left out, in whatever order the sites stand; of two sites none is. */
  @Test
  void theOrderOfSitesDoesNotTell() {
    double[] scores = {3, -1, 9, 0.5, -7, 1, 2, -2, 0, 4, -3};
    double kept = 0;
    for (double score : scores) {
      kept += Math.abs(score) > 6 ? 0 : score * score;
    }
    assertEquals(kept / 9, trimmed(0.1, scores).phi(), 1e-12);
    assertEquals((9 + 1) / 2.0, trimmed(0.1, 3, -1).phi(), 1e-12);
    assertEquals(new Overdispersion(25, 0), trimmed(0.4, -9, 5), "one site differs from none");
  }

  private static Overdispersion trimmed(double share, double... scores) {
    Doubles all = Doubles.of(scores);
    FunnelScale scale =
        new FunnelScale(all, Doubles.repeat(all.size(), 1), 0, n -> 1, angle -> angle);
    return Overdispersion.of(scale, Overdispersion.Trimming.TRUNCATE, share);
  }
}
