package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel.Band;
import org.centreline.analysis.compare.Overdispersion.Trimming;
import org.centreline.math.Normal;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/**
 * The formulas of the funnel worked out a second time and another way: no chi-square, no sine of a
 * sum of angles, no sum of squared weights.
 *
 * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics
 * in Medicine 24 (2005) 1185-1202: sections 2 and 3 and appendix A.
 */
class FunnelDerivationTest {

  private static final double Z95 = 1.959964;
  private static final double Z998 = 3.090232;

  /**
   * A chi-square of 2m degrees of freedom is twice the time to the m-th event of a Poisson process
   * of rate 1, so it is at most 2x exactly if m events or more fall into a time x. The lower limit
   * l of a ratio with E expected, 2 l E the 2.5% point of 2E degrees, is thus where E or more
   * events have a chance of 2.5% with l E expected, and the upper one u, from 2(E + 1) degrees,
   * where E or fewer have it with u E expected. Both chances are plain sums of Poisson terms.
   */
  @Test
  void limitsOfRatiosLeaveTheirShareOfThePoissonOutside() {
    for (int expected : new int[] {1, 5, 12, 60}) {
      Band band = byChance(FunnelKind.RATIO, counts(expected, expected)).at(expected);
      assertEquals(0.975, poissonBelow(expected, band.lower95() * expected), 1e-10);
      assertEquals(0.999, poissonBelow(expected, band.lower998() * expected), 1e-10);
      assertEquals(0.025, poissonBelow(expected + 1, band.upper95() * expected), 1e-10);
      assertEquals(0.001, poissonBelow(expected + 1, band.upper998() * expected), 1e-10);
    }
  }

  /** As its explain page says: the exact chances of whole counts beyond the curves. */
  @Test
  void thePublishedLimitsOfRatiosLeanUpwards() {
    for (int expected : new int[] {8, 10, 15, 20, 40, 80}) {
      Band band = byChance(FunnelKind.RATIO, counts(expected, expected)).at(expected);
      int lowest = (int) Math.ceil(band.lower998() * expected);
      double below = poissonBelow(lowest, expected);
      assertTrue(0.0019 < below && below < 0.0031, expected + " expected: " + below);
      int highest = (int) Math.floor(band.upper998() * expected);
      double above = 1 - poissonBelow(highest + 1, expected);
      assertTrue(above < 0.0005, expected + " expected: " + above);
    }
  }

  /** 40 events in 8,000 bed days are 5 in 1,000: a site of 2,400 expects 12. */
  @Test
  void limitsOfRatesAreThoseOfTheEventsExpected() {
    Band band =
        byChance(FunnelKind.RATE, new SiteCounts(names(2), row(10, 30), row(3000, 5000))).at(2400);
    assertEquals(0.975, poissonBelow(12, band.lower95() * 2400), 1e-10);
    assertEquals(0.001, poissonBelow(13, band.upper998() * 2400), 1e-10);
  }

  /**
   * With b = z / (2 root n), sin(asin root t + b) is root t cos b + root(1 - t) sin b; its square
   * is the limit as long as the angle stays between 0 and a right one.
   */
  @Test
  void limitsOfProportionsByAddingAngles() {
    SiteCounts sites = new SiteCounts(names(2), row(30, 90), row(200, 400));
    double root = Math.sqrt(0.2);
    double rest = Math.sqrt(0.8);
    for (double n : new double[] {25, 200, 4000}) {
      Band band = byChance(FunnelKind.PROPORTION, sites).at(n);
      double inner = Z95 / (2 * Math.sqrt(n));
      double outer = Z998 / (2 * Math.sqrt(n));
      assertEquals(square(root * Math.cos(inner) + rest * Math.sin(inner)), band.upper95(), 1e-12);
      assertEquals(square(root * Math.cos(inner) - rest * Math.sin(inner)), band.lower95(), 1e-12);
      assertEquals(square(root * Math.cos(outer) + rest * Math.sin(outer)), band.upper998(), 1e-12);
      assertEquals(square(root * Math.cos(outer) - rest * Math.sin(outer)), band.lower998(), 1e-12);
    }
  }

  /**
   * Eleven sites: the tenth part at each end is one site, and the quantiles of type 7 at 0.1 and
   * 0.9 are the second and the tenth score themselves. Of equal size, w = 4n for all, so phi is the
   * mean squared score and sum w - sum w squared / sum w is 10w: tau squared is (Q / 10 - 1) / w.
   */
  @Test
  void winsorisedSitesOfOneSize() {
    double[] events = {2, 20, 25, 30, 31, 33, 36, 40, 44, 50, 95};
    SiteCounts sites = new SiteCounts(names(11), row(events), Doubles.repeat(11, 100));
    double target = Math.asin(Math.sqrt(Arrays.stream(events).sum() / 1100));
    double[] tamed = events.clone();
    tamed[0] = 20;
    tamed[10] = 50;
    double squares = 0;
    for (double event : tamed) {
      squares += square((Math.asin(Math.sqrt(event / 100)) - target) * 20);
    }
    Funnel funnel = allowing(FunnelKind.PROPORTION, Trimming.WINSORISE, sites);
    assertEquals(squares / 11, funnel.overdispersion().phi(), 1e-10);
    assertEquals((squares / 10 - 1) / 400, funnel.overdispersion().between(), 1e-12);
    double angle = Z998 * Math.sqrt((squares / 10 - 1) / 400 + 1.0 / 2500);
    assertEquals(square(Math.sin(target + angle)), funnel.at(625).upper998(), 1e-10);
  }

  /**
   * Twenty sites: two at each end are left out, and sixteen remain. Of unequal size, the divisor of
   * tau squared is twice the sum of the products of all pairs of weights over the sum of weights.
   */
  @Test
  void truncatedRatiosOfUnequalSize() {
    double[] expected = IntStream.range(0, 20).mapToDouble(i -> 40 + 5 * i).toArray();
    double[] seen =
        IntStream.range(0, 20).mapToDouble(i -> expected[i] * (0.5 + 0.05 * i)).toArray();
    SiteCounts sites = new SiteCounts(names(20), row(seen), row(expected));
    double squares = 0;
    double weights = 0;
    double pairs = 0;
    for (int i = 2; i < 18; i++) {
      squares += expected[i] * square(Math.log(0.5 + 0.05 * i));
      pairs += weights * expected[i];
      weights += expected[i];
    }
    Overdispersion found = allowing(FunnelKind.RATIO, Trimming.TRUNCATE, sites).overdispersion();
    assertEquals(squares / 16, found.phi(), 1e-10);
    assertEquals((squares - 15) / (2 * pairs / weights), found.between(), 1e-12);
  }

  /**
   * Scores of sites that are all alike are standard normal. With c = 1.2816 the tenth part lies
   * beyond on either side, the variance between is 1 - 2c phi(c) / 0.8 = 0.438, and with the ends
   * moved to c the mean square is 0.8 times that and 0.2 c squared: 0.679.
   */
  @Test
  void tamingMakesPhiSmallerThanChanceWould() {
    Doubles scores = Doubles.tabulate(2000, i -> Normal.quantile((i + 0.5) / 2000));
    FunnelScale alike = new FunnelScale(scores, Doubles.repeat(2000, 1), 0, n -> 1, angle -> angle);
    assertEquals(0.679, Overdispersion.of(alike, Trimming.WINSORISE, 0.1).phi(), 0.002);
    assertEquals(0.438, Overdispersion.of(alike, Trimming.TRUNCATE, 0.1).phi(), 0.002);
  }

  /** The score of a rate is its logarithm over that of all, times the root of what is expected. */
  @Test
  void ratesDifferByTheSameWhateverTheirUnit() {
    double[] falls = {0, 4, 9, 7, 12, 3, 22, 8, 6, 10, 31};
    double[] days = IntStream.range(0, 11).mapToDouble(i -> 900 + 150 * i).toArray();
    double rate = Arrays.stream(falls).sum() / Arrays.stream(days).sum();
    double[] scores =
        IntStream.range(0, 11)
            .mapToDouble(
                i -> Math.log((falls[i] + 0.5) / (rate * days[i])) * Math.sqrt(rate * days[i]))
            .sorted()
            .toArray();
    scores[0] = scores[1];
    scores[10] = scores[9];
    double phi = Arrays.stream(scores).map(FunnelDerivationTest::square).sum() / 11;
    SiteCounts plain = new SiteCounts(names(11), row(falls), row(days));
    SiteCounts thousands = new SiteCounts(names(11), row(falls), row(days).map(day -> day / 1000));
    Funnel one = allowing(FunnelKind.RATE, Trimming.WINSORISE, plain);
    Funnel other = allowing(FunnelKind.RATE, Trimming.WINSORISE, thousands);
    assertEquals(phi, one.overdispersion().phi(), 1e-10);
    assertEquals(phi, other.overdispersion().phi(), 1e-10);
    assertTrue(one.adjusted());
    assertEquals(1000 * one.at(1500).upper998(), other.at(1.5).upper998(), 1e-9);
    assertEquals(1000 * one.at(1500).lower95(), other.at(1.5).lower95(), 1e-9);
  }

  private static double poissonBelow(int events, double mean) {
    double term = Math.exp(-mean);
    double sum = 0;
    for (int k = 0; k < events; k++) {
      sum += term;
      term *= mean / (k + 1);
    }
    return sum;
  }

  private static double square(double number) {
    return number * number;
  }

  private static Funnel byChance(FunnelKind kind, SiteCounts sites) {
    return Funnel.of(
        sites,
        new FunnelRequest(kind, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH));
  }

  private static Funnel allowing(FunnelKind kind, Trimming trimming, SiteCounts sites) {
    return Funnel.of(
        sites,
        new FunnelRequest(
            kind, Optional.of(trimming), FunnelConvention.EXACT, FunnelRequest.TENTH));
  }

  private static SiteCounts counts(double seen, double expected) {
    return new SiteCounts(names(2), row(seen, seen), row(expected, expected));
  }

  private static Doubles row(double... numbers) {
    return Doubles.of(numbers);
  }

  private static List<String> names(int size) {
    return IntStream.range(0, size).mapToObj(i -> "Site " + i).toList();
  }

  /**
   * Where sites differ by more, the scale is the logarithm: of a rate u (1,540 of 15,400) at n, ln
   * u ± z root(1 / (u n) + tau squared); of a ratio with E expected, ± z root(1 / E + tau squared).
   * On the scale of the root, as the Care Quality Commission has it, (1 ± z root(1 / (4 E) + tau
   * squared)) squared.
   */
  @Test
  void limitsOfSitesThatDifferByMore() {
    double[] seen = IntStream.range(0, 20).mapToDouble(i -> 20 + 6 * i).toArray();
    double[] outOf = IntStream.range(0, 20).mapToDouble(i -> 77).toArray();
    SiteCounts sites = new SiteCounts(names(20), row(seen), row(outOf));
    SiteCounts days = new SiteCounts(names(20), row(seen), row(outOf).map(n -> 10 * n));
    Funnel rates = allowing(FunnelKind.RATE, Trimming.WINSORISE, days);
    double tau = rates.overdispersion().between();
    double all = Math.log(0.1);
    assertTrue(rates.adjusted() && tau > 0);
    double spread = Math.sqrt(1 / 50.0 + tau);
    assertEquals(Math.exp(all + Z95 * spread), rates.at(500).upper95(), 1e-12);
    assertEquals(Math.exp(all - Z998 * spread), rates.at(500).lower998(), 1e-12);
    assertEquals((1 / 50.0) / (1 / 50.0 + tau), rates.limits().shareOfChance(500), 1e-12);
    Funnel ratios = allowing(FunnelKind.RATIO, Trimming.TRUNCATE, sites);
    spread = Math.sqrt(1 / 50.0 + ratios.overdispersion().between());
    assertEquals(Math.exp(Z998 * spread), ratios.at(50).upper998(), 1e-12);
    assertEquals(Math.exp(-Z95 * spread), ratios.at(50).lower95(), 1e-12);
    Funnel roots = allowing(FunnelKind.RATIO, Trimming.WINSORISE, sites);
    spread = Math.sqrt(1 / 200.0 + roots.overdispersion().between());
    assertEquals(square(1 + Z998 * spread), roots.at(50).upper998(), 1e-12);
    assertEquals(square(1 - Z95 * spread), roots.at(50).lower95(), 1e-12);
  }

  /** FunnelPlotR's rates by chance alone: the logarithm with 1 / (2 root n). */
  @Test
  void limitsOfRatesAsFunnelPlotRHasThem() {
    SiteCounts sites = new SiteCounts(names(2), row(10, 30), row(300, 500));
    FunnelRequest request =
        new FunnelRequest(
            FunnelKind.RATE, Optional.empty(), FunnelConvention.FUNNELPLOTR, FunnelRequest.TENTH);
    Band band = Funnel.of(sites, request).at(400);
    assertEquals(0.05 * Math.exp(Z95 / 40), band.upper95(), 1e-12);
    assertEquals(0.05 * Math.exp(-Z998 / 40), band.lower998(), 1e-12);
  }
}
