package org.centreline.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.centreline.analysis.plan.Plan.RuleChance;
import org.centreline.analysis.plan.RuleWatch.Laid;
import org.centreline.outcome.Autoregressive;
import org.centreline.outcome.OrdinaryLeastSquares;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.effect.Foresight;
import org.centreline.outcome.fit.Method;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.outcome.groups.Welch;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;

/**
 * Makes series that change and looks at them with the rules and methods themselves; the same
 * numbers each time.
 *
 * @param request how many points there are, and what the change may do in the model
 * @param baseline spread and carry-over
 * @param change how far the level moves at once, and stays
 */
record PlanSimulation(PlanRequest request, PlanBaseline baseline, double change) {

  static final int CHARTS = 400;
  static final int FITS = 200;
  static final long SEED = 20_240_301;

  private static final int HUNDRED = 100;

  private int before() {
    return request.before(baseline);
  }

  /** Every set of rules but the one without any. */
  private static List<RuleSet> sets() {
    return RuleSets.all().stream().filter(set -> !set.rules().isEmpty()).toList();
  }

  /**
   * How likely each set signals.
   *
   * @param after how far to look
   * @param progress is told how many of a hundred parts are done
   */
  List<RuleChance> rules(int after, IntConsumer progress) {
    List<RuleWatch> watches = sets().stream().map(set -> new RuleWatch(set, before())).toList();
    int[][] changed = new int[watches.size()][after + 1];
    int[][] unchanged = new int[watches.size()][after + 1];
    Random random = new Random(SEED);
    for (int i = 0; i < CHARTS; i++) {
      Doubles still = series(random, before() + after);
      Laid without = new Laid(still, before());
      Laid with = new Laid(moved(still), before());
      for (int w = 0; w < watches.size(); w++) {
        changed[w][watches.get(w).firstSignal(with) - 1]++;
        unchanged[w][watches.get(w).firstSignal(without) - 1]++;
      }
      progress.accept(HUNDRED * (i + 1) / CHARTS);
    }
    List<RuleChance> chances = new ArrayList<>();
    for (int w = 0; w < watches.size(); w++) {
      RuleWatch watch = watches.get(w);
      chances.add(
          new RuleChance(
              watch.rules(),
              watch.type().id(),
              summed(changed[w], after),
              summed(unchanged[w], after)));
    }
    return chances;
  }

  private static Doubles summed(int[] firsts, int after) {
    double[] sums = new double[after];
    int sum = 0;
    for (int k = 0; k < after; k++) {
      sum += firsts[k];
      sums[k] = (double) sum / CHARTS;
    }
    return Doubles.of(sums);
  }

  /** Departures from the level that carry over; the first as spread as the others. */
  private Doubles series(Random random, int size) {
    double rho = baseline.rho();
    double fresh = Math.sqrt(1 - rho * rho);
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double e = random.nextGaussian() * baseline.deviation();
      values[i] = i == 0 ? e : rho * values[i - 1] + fresh * e;
    }
    return Doubles.of(values);
  }

  private Doubles moved(Doubles still) {
    int before = before();
    return Doubles.tabulate(still.size(), i -> i < before ? still.get(i) : still.get(i) + change);
  }

  /** In what share of series the method that would be reported shows the change. */
  double shown(int after) {
    Random random = new Random(SEED + 1);
    int shown = 0;
    for (int i = 0; i < FITS; i++) {
      shown += isShown(moved(series(random, before() + after)), after) ? 1 : 0;
    }
    return (double) shown / FITS;
  }

  private boolean isShown(Doubles series, int after) {
    int before = before();
    Foresight ahead = request.ahead(baseline, before, after);
    if (ahead.shape() == Shape.MEANS) {
      Doubles early = series.slice(0, before - 1);
      return Welch.of(early, series.slice(before, series.size() - 1)).interval().excludes(0);
    }
    Method method =
        Math.min(before, after) < Foresight.FEWEST_FOR_SLOPE
            ? new OrdinaryLeastSquares()
            : new Autoregressive();
    Model model = new Model(List.of(before), 0, ahead.shape(), Season.none());
    Segmented laid =
        Segmented.of(Course.monthly(series.size(), 1), new Response.Measurements(series), model);
    return method
        .fit(laid)
        .fit()
        .flatMap(fit -> fit.coefficient(Term.of(Term.Kind.LEVEL, 1)))
        .filter(step -> step.estimate().excludes(0))
        .isPresent();
  }
}
