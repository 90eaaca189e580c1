package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** Whole counts at the ends of a scale, held against exact chances: 0.9^n, exp(-E). */
class FunnelPlacesTest {

  /** 0.9^28 is 0.052, 0.9^36 is 0.0225 and 0.9^66 is 0.00096. */
  @Test
  void noEventOfAFewCasesIsNoSurprise() {
    Funnel funnel = byChance(FunnelKind.PROPORTION, row(0, 0, 0, 987), row(28, 36, 66, 9740));
    assertEquals(0.1, funnel.target(), 1e-12);
    assertTrue(funnel.at(28).lower998() > 0, "the curve alone would have it below");
    assertEquals(
        List.of(Place.WITHIN, Place.BELOW_95, Place.BELOW_998, Place.WITHIN), funnel.places());
  }

  @Test
  void norIsTheEventInEachOfAFewCases() {
    Funnel funnel = byChance(FunnelKind.PROPORTION, row(28, 36, 66, 8753), row(28, 36, 66, 9740));
    assertEquals(8883.0 / 9870, funnel.target(), 1e-12);
    assertTrue(funnel.at(28).upper998() < 1);
    assertEquals(
        List.of(Place.WITHIN, Place.ABOVE_95, Place.ABOVE_998, Place.WITHIN), funnel.places());
  }

  /** exp(-3) is 0.050, exp(-4) 0.018 and exp(-7) 0.00091. */
  @Test
  void noEventWhereAFewAreExpectedIsNoSurprise() {
    Doubles seen = row(0, 0, 0);
    Doubles expected = row(3, 4, 7);
    Funnel ratios = byChance(FunnelKind.RATIO, seen, expected);
    assertTrue(ratios.at(3).lower998() > 0);
    assertEquals(List.of(Place.WITHIN, Place.BELOW_95, Place.BELOW_998), ratios.places());
    Funnel rates = byChance(FunnelKind.RATE, row(0, 0, 0, 114), row(30, 40, 70, 1000));
    assertEquals(0.1, rates.target());
    assertEquals(
        List.of(Place.WITHIN, Place.BELOW_95, Place.BELOW_998, Place.WITHIN), rates.places());
  }

  /** A lower limit on the scale of the logarithm is never 0, and no site could be within it. */
  @Test
  void whereSitesDifferNoEventCountsAsHalfAOne() {
    double[] expected = IntStream.range(0, 20).mapToDouble(i -> i == 0 ? 0.4 : 60).toArray();
    double[] seen = IntStream.range(0, 20).mapToDouble(i -> i == 0 ? 0 : 30 + 4 * i).toArray();
    SiteCounts sites =
        new SiteCounts(
            IntStream.range(0, 20).mapToObj(i -> "S" + i).toList(),
            Doubles.of(seen),
            Doubles.of(expected));
    Funnel funnel = Funnel.of(sites, FunnelRequest.usual(FunnelKind.RATIO));
    assertTrue(funnel.adjusted());
    assertTrue(funnel.at(0.4).lower998() > 0);
    assertEquals(Place.WITHIN, funnel.place(0));
  }

  private static Funnel byChance(FunnelKind kind, Doubles seen, Doubles outOf) {
    List<String> names = IntStream.range(0, seen.size()).mapToObj(i -> "S" + i).toList();
    FunnelRequest request =
        new FunnelRequest(kind, Optional.empty(), FunnelConvention.EXACT, FunnelRequest.TENTH);
    return Funnel.of(new SiteCounts(names, seen, outOf), request);
  }

  private static Doubles row(double... numbers) {
    return Doubles.of(numbers);
  }
}
