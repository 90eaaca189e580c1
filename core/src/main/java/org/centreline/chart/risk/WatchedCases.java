package org.centreline.chart.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.centreline.chart.limit.PhaseData;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/**
 * The cases, or totals, of one phase as they are watched.
 *
 * @param observed outcomes or totals; NaN where they take no part
 * @param expected risks as used, or the number expected; NaN where they take no part
 * @param up the sum that looks for more events than expected
 * @param down the sum that looks for fewer
 * @param runLength after how many cases there is a false alarm on average, whatever side
 */
public record WatchedCases(
    Doubles observed, Doubles expected, Half up, Half down, double runLength) {

  /** The usual mean number of cases to a false alarm, and the least that it may be. */
  private static final double USUAL = 5000;

  private static final double LEAST = 500;
  private static final double YEARS = 10;
  private static final double DAYS_OF_YEAR = 365.25;

  /**
   * One of the two sums.
   *
   * @param sums after each case, 0 or above; all NaN where the side is not watched
   * @param interval its decision interval; NaN where there is none
   * @param ratio the odds ratio it looks for; NaN where the side is not watched
   */
  public record Half(Doubles sums, double interval, double ratio) {

    /**
     * How far a VLAD may still go before this sum signals; NaN where whatever speaks for the change
     * does, for a line through all points would say that they are all about to.
     */
    public double left(int position) {
      return IntervalSearch.isLeast(interval)
          ? Double.NaN
          : (interval - sums.get(position)) / StrictMath.log(ratio);
    }
  }

  /** The cases of a phase, with the risks or numbers expected that they come with. */
  public static WatchedCases of(Watch watch, PhaseData data) {
    Doubles observed = included(data.numerators(), data);
    Doubles expected = included(data.denominators(), data);
    Doubles both =
        Doubles.tabulate(
            observed.size(), i -> observed.isMissing(i) ? Double.NaN : expected.get(i));
    return of(watch, data, observed, watch.recalibrates() ? moved(data, observed, both) : both);
  }

  private static Doubles moved(PhaseData data, Doubles observed, Doubles risks) {
    return Recalibration.of(data.base(known(observed, risks)), data.base(risks)).of(risks);
  }

  private static Doubles known(Doubles observed, Doubles risks) {
    return Doubles.tabulate(observed.size(), i -> observed.get(i) + 0 * risks.get(i));
  }

  /** The outcomes and risks that set what a phase takes for usual, of cases that have both. */
  public static List<Doubles> baseline(PhaseData data) {
    Doubles outcomes = data.numerators();
    Doubles risks = data.denominators();
    return List.of(data.base(known(outcomes, risks)), data.base(known(risks, outcomes)));
  }

  /** The cases of a phase, all with the same risk. */
  public static WatchedCases ofOneRisk(Watch watch, PhaseData data, double risk) {
    Doubles observed = included(data.values(), data);
    return of(watch, data, observed, observed.map(y -> Double.isNaN(y) ? y : risk));
  }

  private static WatchedCases of(Watch watch, PhaseData data, Doubles observed, Doubles expected) {
    Score.Kind kind = kind(data.measured().series());
    Doubles base = data.base(expected);
    Half up = half(watch, watch.up(), new Sum(kind, observed, expected, base, wanted(watch, data)));
    Half down =
        half(watch, watch.down(), new Sum(kind, observed, expected, base, wanted(watch, data)));
    return new WatchedCases(observed, expected, up, down, together(kind, base, List.of(up, down)));
  }

  /** What a series is watched as. */
  public static Score.Kind kind(Series series) {
    boolean totals = series instanceof Rates || series instanceof Proportions;
    return totals ? Score.Kind.TOTALS : Score.Kind.CASES;
  }

  private static Doubles included(Doubles column, PhaseData data) {
    return Doubles.tabulate(column.size(), i -> data.isIncluded(i) ? column.get(i) : Double.NaN);
  }

  /** What a sum is made of. */
  private record Sum(
      Score.Kind kind, Doubles observed, Doubles expected, Doubles base, double wanted) {}

  private static Half half(Watch watch, OptionalDouble ratio, Sum of) {
    if (ratio.isEmpty()) {
      return new Half(Doubles.missing(of.observed.size()), Double.NaN, Double.NaN);
    }
    Score score = new Score(of.kind, ratio.getAsDouble());
    double interval = watch.interval().orElseGet(() -> interval(score, of, watch));
    Doubles scores = score.of(of.observed, of.expected);
    boolean watched = interval > watch.headStart();
    Alarm alarm = watched ? new Alarm(interval, watch.headStart(), watch.restarts()) : NEVER;
    return new Half(
        WatchedSum.of(scores, alarm).sums(), watched ? interval : Double.NaN, score.ratio());
  }

  /** So far away that no sum of scores gets there. */
  private static final Alarm NEVER = Alarm.at(Double.MAX_VALUE);

  private static double interval(Score score, Sum of, Watch watch) {
    return of.base.size() == 0
        ? Double.NaN
        : IntervalSearch.of(ScoreLaw.unchanged(score, of.base), of.wanted * watch.sides());
  }

  /** The wanted mean number of cases to a false alarm. */
  private static double wanted(Watch watch, PhaseData data) {
    return watch.falseAlarm().orElseGet(() -> usual(data));
  }

  /** 5,000 cases, or ten years where those hold fewer, and 500 at the least. */
  static double usual(PhaseData data) {
    List<LocalDate> dates = data.measured().subgroups().dates();
    if (dates.size() < 2) {
      return USUAL;
    }
    double days = dates.get(dates.size() - 1).toEpochDay() - dates.get(0).toEpochDay();
    double ten = days > 0 ? (dates.size() - 1) / days * DAYS_OF_YEAR * YEARS : USUAL;
    return Math.max(LEAST, Math.min(USUAL, StrictMath.rint(ten)));
  }

  /** NaN where nothing is watched; infinite where chance never gets so far. */
  private static double together(Score.Kind kind, Doubles base, List<Half> halves) {
    double[] rates =
        halves.stream()
            .filter(half -> half.interval > 0 && base.size() > 0)
            .mapToDouble(half -> 1 / RunLength.of(law(kind, half, base), half.interval))
            .toArray();
    return rates.length == 0 ? Double.NaN : 1 / Doubles.of(rates).sum();
  }

  private static ScoreLaw law(Score.Kind kind, Half half, Doubles base) {
    return ScoreLaw.unchanged(new Score(kind, half.ratio), base);
  }
}
