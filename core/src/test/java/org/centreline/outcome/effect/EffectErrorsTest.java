package org.centreline.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.centreline.math.Matrix;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.Stories;
import org.centreline.outcome.Widened;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Effects as they are defined, from the columns and the coefficients; their errors by the delta
 * method with the derivatives by finite differences.
 */
class EffectErrorsTest {

  private static final double STEP = 1e-4;

  /** In the last the line before and after share a trend, so that their errors hang together. */
  static List<Fit> fits() {
    Segmented shared = Stories.falls().readBy(Model.from(24).with(Shape.LEVEL));
    return List.of(
        new OrdinaryLeastSquares().fit(Stories.waits()).fit().orElseThrow(),
        new Widened().fit(Stories.falls()).fit().orElseThrow(),
        new Widened().fit(Stories.seen()).fit().orElseThrow(),
        new Widened().fit(shared).fit().orElseThrow());
  }

  /** The weighted sum of what the line gives from the change on, with the change or without. */
  private static double total(Fit fit, boolean changed) {
    return sum(fit, changed, fit.series().response().weights());
  }

  private static double mean(Fit fit, boolean changed) {
    Doubles weights = fit.series().response().weights();
    int first = since(fit);
    return sum(fit, changed, weights) / weights.slice(first, weights.size() - 1).sum();
  }

  private static int since(Fit fit) {
    return fit.series().design().model().changes().get(0);
  }

  private static double sum(Fit fit, boolean changed, Doubles weights) {
    double sum = 0;
    for (int i = since(fit); i < weights.size(); i++) {
      sum += weights.get(i) * line(fit, i, changed);
    }
    return sum;
  }

  private static double line(Fit fit, int row, boolean changed) {
    return fit.link().mean(linear(fit, row, changed));
  }

  private static double linear(Fit fit, int row, boolean changed) {
    Design design = fit.series().design();
    double linear = 0;
    for (int j = 0; j < design.size(); j++) {
      boolean counts = changed || !design.terms().get(j).isChange();
      linear += counts ? design.columns().get(j).get(row) * fit.estimates().get(j) : 0;
    }
    return linear;
  }

  private static double error(Fit fit, ToDoubleFunction<Fit> number) {
    Doubles slopes =
        Doubles.tabulate(
            fit.estimates().size(),
            j -> {
              double up = number.applyAsDouble(moved(fit, j, STEP));
              double down = number.applyAsDouble(moved(fit, j, -STEP));
              return (up - down) / (2 * STEP);
            });
    double variance = 0;
    Matrix covariance = fit.covariance();
    for (int i = 0; i < slopes.size(); i++) {
      for (int j = 0; j < slopes.size(); j++) {
        variance += slopes.get(i) * covariance.get(i, j) * slopes.get(j);
      }
    }
    return Math.sqrt(variance);
  }

  private static Fit moved(Fit fit, int j, double step) {
    Doubles b = fit.estimates();
    Doubles other = Doubles.tabulate(b.size(), i -> b.get(i) + (i == j ? step : 0));
    return Fit.of(fit.series(), other, fit.covariance(), fit.df());
  }

  /** The number with its interval where its own scale is the one on which errors are reckoned. */
  private static void assertPlain(Fit fit, ToDoubleFunction<Fit> number, Estimate found) {
    double error = error(fit, number);
    assertEquals(error, found.standardError(), 1e-5 * error);
    assertOn(fit, number, found, Link.IDENTITY);
  }

  /** The number and its interval, reckoned on a link's scale. */
  private static void assertOn(Fit fit, ToDoubleFunction<Fit> number, Estimate found, Link link) {
    double value = number.applyAsDouble(fit);
    double reach = fit.reach() * error(fit, number);
    double slack = 1e-5 * Math.abs(link.mean(value)) + 1e-5 * reach;
    assertEquals(link.mean(value), found.value(), 1e-9 * (1 + Math.abs(found.value())));
    assertEquals(link.mean(value - reach), found.lower(), slack);
    assertEquals(link.mean(value + reach), found.upper(), slack);
  }

  /** A number that cannot be negative. */
  private static void assertPositive(Fit fit, ToDoubleFunction<Fit> number, Estimate found) {
    if (fit.link() == Link.IDENTITY) {
      assertPlain(fit, number, found);
    } else {
      assertOn(fit, f -> StrictMath.log(number.applyAsDouble(f)), found, Link.LOG);
    }
  }

  private static void assertRelative(
      Fit fit, ToDoubleFunction<Fit> line, ToDoubleFunction<Fit> other, Estimate found) {
    ToDoubleFunction<Fit> ratio = f -> line.applyAsDouble(f) / other.applyAsDouble(f);
    double error = error(fit, ratio);
    assertEquals(error, found.standardError(), 1e-5 * error);
    assertPositive(
        fit, ratio, new Estimate(found.value() + 1, error, found.lower() + 1, found.upper() + 1));
  }

  @ParameterizedTest
  @MethodSource("fits")
  void theMeanEffect(Fit fit) {
    Effect mean = Effects.of(fit).mean();
    assertPositive(fit, f -> mean(f, true), mean.fitted());
    assertPositive(fit, f -> mean(f, false), mean.counterfactual());
    assertPlain(fit, f -> mean(f, true) - mean(f, false), mean.difference());
    assertRelative(fit, f -> mean(f, true), f -> mean(f, false), mean.relative());
    if (fit.link() == Link.LOG) {
      assertPositive(fit, f -> mean(f, true) / mean(f, false), mean.ratio());
    } else {
      assertEquals(Estimate.none(), mean.ratio());
    }
  }

  @ParameterizedTest
  @MethodSource("fits")
  void theTotals(Fit fit) {
    Totals totals = Effects.of(fit).totals();
    assertEquals(total(fit, true), totals.fitted(), 1e-9 * Math.abs(totals.fitted()));
    assertPositive(fit, f -> total(f, false), totals.expected());
    assertPlain(fit, f -> total(f, true) - total(f, false), totals.excess());
    assertEquals(totals.expected().standardError(), totals.avoided().standardError());
    assertEquals(totals.expected().lower() - totals.observed(), totals.avoided().lower());
    assertEquals(totals.expected().upper() - totals.observed(), totals.avoided().upper());
  }

  @ParameterizedTest
  @MethodSource("fits")
  void theEffectInAPeriod(Fit fit) {
    int row = since(fit) + 3;
    CalendarPlace place = fit.series().design().course().places().get(row);
    Effect effect = Effects.of(fit).at(row, place).effect();
    assertOn(fit, f -> linear(f, row, true), effect.fitted(), fit.link());
    assertOn(fit, f -> linear(f, row, false), effect.counterfactual(), fit.link());
    assertPlain(fit, f -> line(f, row, true) - line(f, row, false), effect.difference());
    assertRelative(fit, f -> line(f, row, true), f -> line(f, row, false), effect.relative());
    if (fit.link() == Link.IDENTITY) {
      assertEquals(Estimate.none(), effect.ratio());
    } else {
      ToDoubleFunction<Fit> log = f -> linear(f, row, true) - linear(f, row, false);
      assertOn(fit, log, effect.ratio(), Link.LOG);
    }
  }

  /** The variance of a point is that of the line and its own: of a count the mean over exposure. */
  @ParameterizedTest
  @MethodSource("fits")
  void aPointSpreadsAboutTheLine(Fit fit) {
    int row = since(fit) + 2;
    CalendarPlace place = fit.series().design().course().places().get(row);
    double mean = line(fit, row, false);
    double chance =
        switch (fit.link()) {
          case IDENTITY -> fit.scatter().deviation() * fit.scatter().deviation();
          case LOG -> Math.max(1, fit.scatter().dispersion()) * mean / 50;
          case LOGIT -> Math.max(1, fit.scatter().dispersion()) * mean * (1 - mean) / 50;
        };
    double line = error(fit, f -> line(f, row, false));
    double wanted = Math.sqrt(line * line + chance);
    Estimate point = Effects.of(fit).foreseen(row, place, 50);
    assertEquals(mean, point.value(), 1e-9);
    assertEquals(wanted, point.standardError(), 1e-6 * wanted);
    assertEquals(mean + fit.reach() * wanted, point.upper(), 1e-5 * wanted);
  }
}
