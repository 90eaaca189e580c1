package org.centreline.outcome.effect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Design;
import org.centreline.outcome.fit.Estimate;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.series.Doubles;

/**
 * What the changes did: the fitted line against the same line without them. Effects of a period do
 * not depend on how the columns are coded.
 *
 * <p>Source: F. Zhang, A. K. Wagner and others, Methods for estimating confidence intervals in
 * interrupted time series analyses of health interventions, Journal of Clinical Epidemiology 62
 * (2009) 143-148: the delta method.
 *
 * @param fit the fitted line
 * @param takenAway the changes, from 1, without which the counterfactual is drawn
 * @param from the first period that means and sums are of
 * @param until the first period after those
 */
public record Effects(Fit fit, Set<Integer> takenAway, int from, int until) {

  /** Checks that the changes exist. */
  public Effects {
    takenAway = Set.copyOf(takenAway);
    int changes = fit.series().design().model().changes().size();
    if (takenAway.isEmpty() || takenAway.stream().anyMatch(j -> j < 1 || j > changes)) {
      throw new IllegalArgumentException(takenAway + " of " + changes + " changes");
    }
  }

  /** Means and sums are of the time since the first of the changes. */
  public Effects(Fit fit, Set<Integer> takenAway) {
    this(fit, takenAway, since(fit, takenAway), Integer.MAX_VALUE);
  }

  private static int since(Fit fit, Set<Integer> takenAway) {
    List<Integer> changes = fit.series().design().model().changes();
    int first = takenAway.stream().mapToInt(j -> j).min().orElse(0);
    return first < 1 || first > changes.size() ? 0 : changes.get(first - 1);
  }

  /**
   * The effect of all changes together, means and sums being of the time since the last: what is
   * now, pooled across no change.
   */
  public static Effects now(Fit fit) {
    List<Integer> changes = fit.series().design().model().changes();
    return of(fit).during(changes.get(changes.size() - 1), Integer.MAX_VALUE);
  }

  /** The same, means and sums being of some periods, the first included, the last not. */
  public Effects during(int first, int end) {
    return new Effects(fit, takenAway, first, end);
  }

  /** The effect of all changes together. */
  public static Effects of(Fit fit) {
    int changes = fit.series().design().model().changes().size();
    return new Effects(fit, IntStream.rangeClosed(1, changes).boxed().collect(Collectors.toSet()));
  }

  /** The effect of one change, from 1, the others being as they are. */
  public static Effects ofChange(Fit fit, int change) {
    return new Effects(fit, Set.of(change));
  }

  /** The first period in which one of the changes acts. */
  private int since() {
    int first = takenAway.stream().mapToInt(j -> j).min().orElseThrow();
    return design().model().changes().get(first - 1);
  }

  private Design design() {
    return fit.series().design();
  }

  /** The effect in each row of the unit that changed since the first of the changes. */
  public List<DatedEffect> each() {
    return design().rowsFrom(since()).stream()
        .map(i -> at(design().course().periods().get(i), design().course().places().get(i)))
        .toList();
  }

  private List<Integer> rows() {
    List<Integer> periods = design().course().periods();
    return design().rowsFrom(from).stream().filter(i -> periods.get(i) < until).toList();
  }

  /**
   * The effect in a period, which may lie beyond the data.
   *
   * @param period whole periods since the first row
   * @param place where it stands in its year and week
   */
  public DatedEffect at(int period, CalendarPlace place) {
    List<Integer> changes = design().model().changes();
    int change = (int) changes.stream().filter(from -> from <= period).count();
    int horizon = change == 0 ? 0 : period - changes.get(change - 1);
    Doubles row = design().rowAt(period, place);
    return new DatedEffect(period, change, horizon, effect(row));
  }

  private Effect effect(Doubles row) {
    Doubles without = without(row);
    Doubles once = Doubles.of(1);
    Sums line = Sums.of(fit, List.of(row), once);
    Sums other = Sums.of(fit, List.of(without), once);
    Link link = fit.link();
    Estimate ratio =
        link == Link.IDENTITY
            ? Estimate.none()
            : fit.linear(less(row, without)).map(StrictMath::exp);
    return new Effect(
        fit.linear(row).map(link),
        fit.linear(without).map(link),
        line.less(other).estimate(fit),
        relative(line, other),
        ratio);
  }

  /** The mean effect in these periods, weighted by exposure or trials. */
  public Effect mean() {
    Doubles weights = weights();
    double all = weights.sum();
    Sums line = sum(weights).over(all);
    Sums other = sumWithout(weights).over(all);
    return new Effect(
        positive(line),
        positive(other),
        line.less(other).estimate(fit),
        relative(line, other),
        fit.link() == Link.LOG
            ? line.logRatio(other).estimate(fit).map(StrictMath::exp)
            : Estimate.none());
  }

  /** Everything in these periods added up. */
  public Totals totals() {
    Doubles weights = weights();
    Sums line = sum(weights);
    Sums other = sumWithout(weights);
    Doubles shown = fit.series().response().shown();
    List<Integer> rows = rows();
    double observed =
        Doubles.tabulate(rows.size(), i -> shown.get(rows.get(i)) * weights.get(i)).sum();
    Estimate expected = positive(other);
    Estimate avoided =
        new Estimate(
            expected.value() - observed,
            expected.standardError(),
            expected.lower() - observed,
            expected.upper() - observed);
    return new Totals(observed, line.value(), expected, avoided, line.less(other).estimate(fit));
  }

  private Doubles weights() {
    Doubles all = fit.series().response().weights();
    List<Integer> rows = rows();
    return Doubles.tabulate(rows.size(), i -> all.get(rows.get(i)));
  }

  private Sums sum(Doubles weights) {
    return Sums.of(fit, drawn(), weights);
  }

  private Sums sumWithout(Doubles weights) {
    return Sums.of(fit, drawn().stream().map(this::without).toList(), weights);
  }

  private List<Doubles> drawn() {
    Course course = design().course();
    return rows().stream()
        .map(i -> design().rowAt(course.periods().get(i), course.places().get(i)))
        .toList();
  }

  /** A sum with its interval: of what cannot be negative on the scale of logarithms. */
  private Estimate positive(Sums sum) {
    return fit.link() == Link.IDENTITY
        ? sum.estimate(fit)
        : sum.log().estimate(fit).map(StrictMath::exp);
  }

  private Estimate relative(Sums line, Sums other) {
    Estimate plain = line.relativeTo(other).estimate(fit);
    if (fit.link() == Link.IDENTITY) {
      return plain;
    }
    Estimate log = line.logRatio(other).estimate(fit);
    return new Estimate(
        plain.value(),
        plain.standardError(),
        StrictMath.expm1(log.lower()),
        StrictMath.expm1(log.upper()));
  }

  /** A row of the design with the changes taken out of it. */
  private Doubles without(Doubles row) {
    return Doubles.tabulate(
        row.size(),
        j -> {
          boolean out =
              design().isEffect(j) && takenAway.contains(design().terms().get(j).number());
          return out ? 0 : row.get(j);
        });
  }

  private static Doubles less(Doubles row, Doubles other) {
    return Doubles.tabulate(row.size(), j -> row.get(j) - other.get(j));
  }

  /**
   * The interval in which 95% of single points would fall in a period had the changes not come: of
   * the line and of points about it.
   *
   * @param weight the exposure or the trials of the point; 1 for a measurement
   */
  public Estimate foreseen(int period, CalendarPlace place, double weight) {
    Sums line = Sums.of(fit, List.of(without(design().rowAt(period, place))), Doubles.of(1));
    Estimate mean = line.estimate(fit);
    double own = fit.pointVariance(mean.value(), weight);
    double error = Math.sqrt(mean.standardError() * mean.standardError() + own);
    return Estimate.of(mean.value(), error, fit.reach());
  }
}
