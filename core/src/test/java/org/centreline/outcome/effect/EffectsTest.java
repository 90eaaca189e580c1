package org.centreline.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.centreline.outcome.Autoregressive;
import org.centreline.outcome.NeweyWest;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.QuasiLikelihood;
import org.centreline.outcome.Stories;
import org.centreline.outcome.Widened;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectsTest {

  private static Fit fit(Method method, Segmented series) {
    return method.fit(series).fit().orElseThrow();
  }

  private static Fit twoChanges() {
    Model model = new Model(List.of(16, 32), 0, Shape.BOTH, Season.none());
    return fit(new OrdinaryLeastSquares(), Stories.measured("s7_two_changes", model));
  }

  /** The figures of the default method for the waits at the last of 18 months. */
  @Test
  void waitsAreShorterInTheLastMonth() {
    Fit fit = fit(new Autoregressive(), Stories.waits());
    List<DatedEffect> each = Effects.of(fit).each();
    assertEquals(18, each.size());
    DatedEffect last = each.get(17);
    assertEquals(35, last.period());
    assertEquals(17, last.horizon());
    assertEquals(1, last.change());
    assertEquals(-11.687364, last.effect().difference().value(), 1e-6);
    assertEquals(-18.983706, last.effect().difference().lower(), 1e-5);
    assertEquals(-4.391023, last.effect().difference().upper(), 1e-5);
  }

  @Test
  void effectsOfEachChangeAddUp() {
    Fit fit = twoChanges();
    double both = Effects.of(fit).at(40, CalendarPlace.ofMonth(5)).effect().difference().value();
    double first =
        Effects.ofChange(fit, 1).at(40, CalendarPlace.ofMonth(5)).effect().difference().value();
    double second =
        Effects.ofChange(fit, 2).at(40, CalendarPlace.ofMonth(5)).effect().difference().value();
    assertEquals(both, first + second, 1e-12);
    double level = fit.estimates().get(4) + 8 * fit.estimates().get(5);
    assertEquals(level, second, 1e-12);
    assertEquals(32, Effects.of(fit).each().size());
    assertEquals(16, Effects.ofChange(fit, 2).each().size());
    assertEquals(2, Effects.of(fit).at(40, CalendarPlace.ofMonth(5)).change());
    assertEquals(8, Effects.of(fit).at(40, CalendarPlace.ofMonth(5)).horizon());
    assertEquals(1, Effects.of(fit).at(31, CalendarPlace.ofMonth(8)).change());
  }

  @Test
  void trendsAfterChangesAddUp() {
    Fit fit = twoChanges();
    Doubles b = fit.estimates();
    assertEquals(b.get(1), fit.trendAfter(0).value(), 1e-14);
    assertEquals(b.get(1) + b.get(3), fit.trendAfter(1).value(), 1e-14);
    assertEquals(b.get(1) + b.get(3) + b.get(5), fit.trendAfter(2).value(), 1e-14);
  }

  @Test
  void effectOfAPeriodDoesNotDependOnTheClock() {
    Fit plain = fit(new Autoregressive(), Stories.waits());
    Doubles values = plain.series().response().shown();
    Course later =
        Course.placed(
            plain.series().design().course().periods().stream().map(t -> t + 24_000).toList(),
            plain.series().design().course().places());
    Segmented moved = Segmented.of(later, new Response.Measurements(values), Model.from(24_018));
    Fit calendar = fit(new Autoregressive(), moved);
    Effect here = Effects.of(plain).at(30, CalendarPlace.ofMonth(7)).effect();
    Effect there = Effects.of(calendar).at(24_030, CalendarPlace.ofMonth(7)).effect();
    assertEquals(here.difference().value(), there.difference().value(), 1e-6);
    assertEquals(here.difference().lower(), there.difference().lower(), 1e-5);
    assertEquals(here.counterfactual().upper(), there.counterfactual().upper(), 1e-5);
  }

  static List<Fit> counted() {
    return List.of(
        fit(new Widened(), Stories.falls()),
        fit(new Widened(), Stories.seen()),
        fit(new QuasiLikelihood(), Stories.falls().readBy(Model.from(24).phasedIn(2))),
        fit(new NeweyWest(1), Stories.seen()));
  }

  /**
   * With a level and a slope of its own, what is fitted after a change adds up to what was seen.
   */
  @ParameterizedTest
  @MethodSource("counted")
  void fittedTotalIsTheObservedTotal(Fit fit) {
    Totals totals = Effects.of(fit).totals();
    assertEquals(totals.observed(), totals.fitted(), 1e-8 * totals.observed());
    assertTrue(totals.observed() > 100);
  }

  @Test
  void totalsOfFallsAreThoseSeen() {
    Totals totals = Effects.of(fit(new Widened(), Stories.falls())).totals();
    assertEquals(239, totals.observed());
    assertEquals(239, totals.fitted(), 1e-9);
    Estimate expected = totals.expected();
    double log = StrictMath.log(expected.upper() / expected.value());
    assertEquals(log, StrictMath.log(expected.value() / expected.lower()), 1e-10);
    assertEquals(expected.value() - 239, totals.avoided().value(), 1e-10);
    assertEquals(expected.lower() - 239, totals.avoided().lower(), 1e-10);
    assertTrue(totals.avoided().lower() > -239);
  }

  /** Without a slope after the change of its own the two totals need not agree, and do not. */
  @Test
  void totalsOfASlopeAloneDiffer() {
    Segmented slope = Stories.falls().readBy(Model.from(24).with(Shape.SLOPE));
    Totals totals = Effects.of(fit(new Widened(), slope)).totals();
    assertTrue(Math.abs(totals.observed() - totals.fitted()) > 1);
  }

  @ParameterizedTest
  @MethodSource("counted")
  void ratioAndShareTellTheSame(Fit fit) {
    Effect effect = Effects.of(fit).at(29, CalendarPlace.ofMonth(6)).effect();
    double ratio = effect.fitted().value() / effect.counterfactual().value();
    assertEquals(ratio - 1, effect.relative().value(), 1e-12);
    if (fit.link() == Link.LOG) {
      assertEquals(effect.ratio().lower() - 1, effect.relative().lower(), 1e-10);
      assertEquals(effect.ratio().upper() - 1, effect.relative().upper(), 1e-10);
    } else {
      double odds = odds(effect.fitted().value()) / odds(effect.counterfactual().value());
      assertEquals(odds, effect.ratio().value(), 1e-10);
    }
  }

  private static double odds(double p) {
    return p / (1 - p);
  }

  @Test
  void numberNeededIsOneOverTheDifference() {
    Effect effect =
        Effects.of(fit(new Widened(), Stories.seen())).at(15, CalendarPlace.ofMonth(4)).effect();
    assertTrue(effect.difference().lower() > 0);
    assertEquals(1 / effect.difference().value(), effect.numberNeeded().value(), 1e-14);
    assertEquals(1 / effect.difference().upper(), effect.numberNeeded().lower(), 1e-14);
    assertEquals(1 / effect.difference().lower(), effect.numberNeeded().upper(), 1e-14);
  }

  @Test
  void numberNeededHasNoEndsWhereNothingIsShown() {
    Effect effect =
        Effects.of(fit(new Widened(), Stories.falls())).at(47, CalendarPlace.ofMonth(12)).effect();
    assertTrue(!effect.difference().excludes(0));
    assertTrue(Double.isNaN(effect.numberNeeded().lower()));
  }

  @Test
  void meanIsThatOfThePeriods() {
    Fit fit = fit(new OrdinaryLeastSquares(), Stories.waits());
    double mean =
        Effects.of(fit).each().stream()
            .mapToDouble(e -> e.effect().difference().value())
            .average()
            .orElseThrow();
    assertEquals(mean, Effects.of(fit).mean().difference().value(), 1e-12);
  }

  private static double mean(Effects effects, int first, int end) {
    return effects.each().stream()
        .filter(e -> e.period() >= first && e.period() < end)
        .mapToDouble(e -> e.effect().difference().value())
        .average()
        .orElseThrow();
  }

  @Test
  void meansMayBeOfSomePeriodsOnly() {
    Effects all = Effects.of(twoChanges());
    assertEquals(mean(all, 16, 48), all.mean().difference().value(), 1e-12);
    assertEquals(mean(all, 20, 30), all.during(20, 30).mean().difference().value(), 1e-12);
    assertEquals(mean(all, 32, 48), Effects.now(twoChanges()).mean().difference().value(), 1e-12);
    Effects second = Effects.ofChange(twoChanges(), 2);
    assertEquals(mean(second, 32, 48), second.mean().difference().value(), 1e-12);
    assertEquals(0, second.at(31, CalendarPlace.ofMonth(8)).effect().difference().value(), 1e-12);
    DatedEffect before = all.at(3, CalendarPlace.ofMonth(4));
    assertEquals(List.of(0, 0), List.of(before.change(), before.horizon()));
  }

  @Test
  void singlePointsSpreadMoreThanTheLine() {
    Fit fit = fit(new OrdinaryLeastSquares(), Stories.waits());
    Estimate line = Effects.of(fit).at(20, CalendarPlace.ofMonth(9)).effect().counterfactual();
    Estimate point = Effects.of(fit).foreseen(20, CalendarPlace.ofMonth(9), 1);
    double deviation = fit.scatter().deviation();
    assertEquals(line.value(), point.value(), 1e-12);
    double wanted = Math.sqrt(line.standardError() * line.standardError() + deviation * deviation);
    assertEquals(wanted, point.standardError(), 1e-12);
    Fit falls = fit(new Widened(), Stories.falls());
    double rate =
        Effects.of(falls).at(30, CalendarPlace.ofMonth(7)).effect().counterfactual().value();
    Estimate month = Effects.of(falls).foreseen(30, CalendarPlace.ofMonth(7), 3000);
    assertTrue(month.standardError() > Math.sqrt(1.86 * rate / 3000));
  }

  @Test
  void changesThatDoNotExistAreRefused() {
    Fit fit = fit(new OrdinaryLeastSquares(), Stories.waits());
    assertThrows(IllegalArgumentException.class, () -> Effects.ofChange(fit, 0));
    assertThrows(IllegalArgumentException.class, () -> Effects.ofChange(fit, 2));
    assertThrows(IllegalArgumentException.class, () -> new Effects(fit, Set.of()));
  }

  /** Dropping rows moves the effect; dropping none does not. */
  @Test
  void refitsWithoutRowsAreOfTheSameModel() {
    Segmented waits = Stories.waits();
    Fit all = fit(new Autoregressive(), waits);
    Fit same = fit(new Autoregressive(), waits.without(Set.of()));
    Fit less = fit(new Autoregressive(), waits.without(Set.of(15, 16, 17)));
    assertEquals(all.estimates(), same.estimates());
    double before = Effects.of(all).at(18, CalendarPlace.ofMonth(7)).effect().difference().value();
    double after = Effects.of(less).at(18, CalendarPlace.ofMonth(7)).effect().difference().value();
    assertTrue(Math.abs(before - after) > 0.5, before + " and " + after);
  }
}
