package org.centreline.analysis.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.centreline.analysis.Warning;
import org.centreline.outcome.effect.Foresight;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Doubles;

/**
 * What a project can hope to show, before it begins. Levels and changes are on the scale of the
 * baseline, that is shown; chances are 0 to 1.
 *
 * @param request what was asked
 * @param baseline what is known before the change
 * @param before how many points there are before it
 * @param after how many after it the answer is about
 * @param change the size of change that the chances are about: as asked, else the smallest that
 *     these points can show
 * @param points what 3, 4, 5, … points after the change can show
 * @param needed from how many points after the change on it has 8 chances in 10; empty where not
 *     even the most points looked at are enough
 * @param balanced how many points before and as many after it takes; empty where not even 120 each
 *     are enough
 * @param simulated the share of simulated series in which the change was shown
 * @param rules how likely each set of rules signals
 * @param warnings what a reader should know
 */
public record Plan(
    PlanRequest request,
    PlanBaseline baseline,
    int before,
    int after,
    double change,
    List<PlanPoint> points,
    OptionalInt needed,
    OptionalInt balanced,
    double simulated,
    List<RuleChance> rules,
    List<Warning> warnings) {

  /** The chance that a change should have. */
  public static final double ENOUGH = 0.8;

  /** How many simulated series the methods, and the rules, looked at. */
  public static final int FITS = PlanSimulation.FITS;

  /** How many simulated series the rules looked at. */
  public static final int CHARTS = PlanSimulation.CHARTS;

  private static final int USUAL_AFTER = 12;
  private static final int LOOKED_AT = 24;
  private static final int FEW = 12;

  /** As far as one looks for points before and as many after. */
  public static final int MOST_BALANCED = 120;

  private static final double CARRIED = 0.3;

  public Plan {
    points = List.copyOf(points);
    rules = List.copyOf(rules);
    warnings = List.copyOf(warnings);
  }

  /**
   * Looks ahead.
   *
   * @param progress is told how many of a hundred parts of the simulation are done
   */
  public static Plan of(PlanRequest request, PlanBaseline baseline, IntConsumer progress) {
    int before = request.before(baseline);
    int given = Math.max(Foresight.FEWEST, request.after().orElse(USUAL_AFTER));
    double change =
        request.change().orElseGet(() -> request.ahead(baseline, before, given).smallest(ENOUGH));
    List<PlanPoint> points =
        points(request, baseline, change, Math.max(given, PlanRequest.FARTHEST));
    OptionalInt needed = needed(points);
    boolean open = request.after().isEmpty() && request.change().isPresent();
    int after = open ? needed.orElse(given) : given;
    PlanSimulation simulation = new PlanSimulation(request, baseline, change);
    return new Plan(
        request,
        baseline,
        before,
        after,
        change,
        points,
        needed,
        balanced(request, baseline, change),
        simulation.shown(after),
        simulation.rules(Math.max(LOOKED_AT, Math.min(after, PlanRequest.FARTHEST)), progress),
        warnings(before, baseline));
  }

  private static OptionalInt balanced(PlanRequest request, PlanBaseline baseline, double change) {
    OptionalInt balanced = OptionalInt.empty();
    for (int n = MOST_BALANCED; n >= Foresight.FEWEST_FOR_TREND; n--) {
      if (request.ahead(baseline, n, n).power(change) < ENOUGH) {
        return balanced;
      }
      balanced = OptionalInt.of(n);
    }
    return balanced;
  }

  private static List<PlanPoint> points(
      PlanRequest request, PlanBaseline baseline, double change, int most) {
    int before = request.before(baseline);
    return IntStream.rangeClosed(Foresight.FEWEST, most)
        .mapToObj(
            after -> {
              Foresight ahead = request.ahead(baseline, before, after);
              return new PlanPoint(after, ahead.power(change), ahead.smallest(ENOUGH));
            })
        .toList();
  }

  /** With a trend looked at, from which point on the chance never falls below enough. */
  private static OptionalInt needed(List<PlanPoint> points) {
    OptionalInt needed = OptionalInt.empty();
    for (int i = points.size() - 1; i >= 0; i--) {
      PlanPoint point = points.get(i);
      if (point.after() < Foresight.FEWEST_FOR_TREND || point.chance() < ENOUGH) {
        return needed;
      }
      needed = OptionalInt.of(point.after());
    }
    return needed;
  }

  /** What the points that the answer is about can show. */
  public PlanPoint point() {
    return points.get(after - Foresight.FEWEST);
  }

  /** The same with a further warning. */
  public Plan warned(Warning further) {
    List<Warning> all = new ArrayList<>(warnings);
    all.add(further);
    return new Plan(
        request, baseline, before, after, change, points, needed, balanced, simulated, rules, all);
  }

  private static List<Warning> warnings(int before, PlanBaseline baseline) {
    List<Warning> warnings = new ArrayList<>();
    if (before < FEW) {
      warnings.add(
          new Warning(
              "few-points",
              "There are only "
                  + before
                  + " points before the change: spread and correlation are hardly known, and so"
                  + " are these chances."));
    }
    if (baseline.rho() > CARRIED) {
      warnings.add(
          new Warning(
              "autocorrelation",
              "Each point resembles the one before: more points are needed, and the rules of"
                  + " charts give more false alarms."));
    }
    return warnings;
  }

  /**
   * What so many points after the change can show.
   *
   * @param after how many
   * @param chance that the change is shown, 0 to 1; NaN where no size was asked for
   * @param smallest the change, on the scale shown, that has 8 chances in 10 to be shown
   */
  public record PlanPoint(int after, double chance, double smallest) {}

  /**
   * How likely a set of rules signals by so many points after a change.
   *
   * @param rules the set
   * @param type the id of the chart they look at, its limits held from before the change
   * @param changed the chance, 0 to 1, by 1, 2, 3, … points after a change
   * @param unchanged the same where nothing changed: false alarms
   */
  public record RuleChance(RuleSet rules, String type, Doubles changed, Doubles unchanged) {

    public RuleChance {
      if (changed.size() != unchanged.size()) {
        throw new IllegalArgumentException(
            rules.id() + ": " + changed.size() + " and " + unchanged.size() + " chances");
      }
    }
  }
}
