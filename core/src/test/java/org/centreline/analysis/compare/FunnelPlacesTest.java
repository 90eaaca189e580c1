package org.centreline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.centreline.analysis.compare.Funnel.Place;
import org.centreline.analysis.compare.Overdispersion.Trimming;
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

  /**
   * Sites that differ by more than chance: with 0 of 36 the curve of one in a thousand has reached
   * 0, that of one in forty has not; 0.9^36 is 0.0225, less than 0.025 and more than 0.001.
   */
  @Test
  void noEventBelowTheInnerCurveAloneIsBelowThatOne() {
    double[] seen = IntStream.range(0, 21).mapToDouble(i -> i == 20 ? 0 : 32 + 7 * i).toArray();
    double[] cases = IntStream.range(0, 21).mapToDouble(i -> i == 20 ? 36 : 1000).toArray();
    SiteCounts sites =
        new SiteCounts(
            IntStream.range(0, 21).mapToObj(i -> "S" + i).toList(),
            Doubles.of(seen),
            Doubles.of(cases));
    Funnel funnel = Funnel.of(sites, FunnelRequest.usual(FunnelKind.PROPORTION));
    assertTrue(funnel.adjusted());
    assertEquals(0.1, funnel.target(), 0.002);
    assertEquals(0, funnel.at(36).lower998());
    assertTrue(funnel.at(36).lower95() > 0);
    assertEquals(Place.BELOW_95, funnel.place(20));
  }

  /** With p = 0.2 and n = 200 the limits are 0.1204, 0.1476, 0.2581 and 0.2938. */
  @Test
  void aSiteLiesBetweenTheCurves() {
    Doubles cases = row(200, 200, 200, 200, 200, 200, 8800);
    Funnel funnel = byChance(FunnelKind.PROPORTION, row(20, 28, 30, 51, 54, 62, 1755), cases);
    assertEquals(0.2, funnel.target(), 1e-12);
    assertEquals(
        List.of(
            Place.BELOW_998,
            Place.BELOW_95,
            Place.WITHIN,
            Place.WITHIN,
            Place.ABOVE_95,
            Place.ABOVE_998,
            Place.WITHIN),
        funnel.places());
  }

  /** 1 of 28 where 9 of 10 is usual is far below, however likely 28 of 28 would be. */
  @Test
  void onlyTheEndsAreJudgedByTheirOwnChance() {
    Funnel shares = byChance(FunnelKind.PROPORTION, row(1, 8881), row(28, 9840));
    assertEquals(0.9, shares.target(), 1e-3);
    assertEquals(Place.BELOW_998, shares.place(0));
    Funnel rates = byChance(FunnelKind.RATE, row(5, 3000), row(5, 1000));
    assertEquals(Place.BELOW_998, rates.place(0), "5 where 15 were expected");
  }

  /** FunnelPlotR goes by the curves alone. */
  @Test
  void otherwiseTheCurvesDecide() {
    for (double[] ends : new double[][] {{0, 987}, {28, 8753}}) {
      FunnelRequest request =
          new FunnelRequest(
              FunnelKind.PROPORTION,
              Optional.empty(),
              FunnelConvention.FUNNELPLOTR,
              FunnelRequest.TENTH);
      SiteCounts sites = new SiteCounts(List.of("A", "B"), Doubles.of(ends), row(28, 9740));
      assertEquals(
          ends[0] == 0 ? Place.BELOW_998 : Place.ABOVE_998, Funnel.of(sites, request).place(0));
    }
  }

  /** exp(-9) is 0.0001; whether 0 or half a one of 9 is shown tells where the limits are wide. */
  private static Funnel wide(Trimming trimming, IntToDoubleFunction ratio) {
    double[] seen =
        IntStream.range(0, 21)
            .mapToDouble(i -> i == 20 ? 0 : 60 * ratio.applyAsDouble(i))
            .toArray();
    double[] outOf = IntStream.range(0, 21).mapToDouble(i -> i == 20 ? 9 : 60).toArray();
    List<String> names = IntStream.range(0, 21).mapToObj(i -> "S" + i).toList();
    FunnelRequest request =
        new FunnelRequest(
            FunnelKind.RATIO, Optional.of(trimming), FunnelConvention.EXACT, FunnelRequest.TENTH);
    SiteCounts sites = new SiteCounts(names, Doubles.of(seen), Doubles.of(outOf));
    Funnel funnel = Funnel.of(sites, request);
    assertTrue(funnel.adjusted());
    return funnel;
  }

  @Test
  void halfAnEventIsForLogarithmsAlone() {
    double half = 0.5 / 9;
    Funnel logs = wide(Trimming.TRUNCATE, i -> Math.exp(-2.4 + 0.25 * i));
    assertTrue(logs.at(9).lower998() < half && logs.at(9).lower95() > half, "for the case");
    assertEquals(Place.BELOW_95, logs.place(20));
    Funnel roots = wide(Trimming.WINSORISE, i -> Math.pow(0.6 + 0.042 * i, 2));
    assertTrue(0 < roots.at(9).lower998() && roots.at(9).lower998() < half, "for the case");
    assertEquals(Place.BELOW_998, roots.place(20), "0 lies below the curve as it is drawn");
  }
}
