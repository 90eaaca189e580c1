package org.centreline.chart.risk;

import java.util.OptionalDouble;
import org.centreline.chart.limit.PhaseData;
import org.centreline.series.Doubles;

/**
 * How soon a change of the odds is seen by sums that are watched as they would be on a chart.
 *
 * @param risks of the cases to come: drawn, all alike likely, from these; none missing
 * @param up the decision interval of the sum that looks for more events; NaN where none is watched
 * @param down the same of the sum that looks for fewer
 * @param watch what is looked for
 * @param falseAlarm after how many cases there is a false alarm on average, whatever side
 */
public record Detection(Doubles risks, double up, double down, Watch watch, double falseAlarm) {

  /** The usual mean number of cases to a false alarm, where no dates tell a rhythm. */
  private static final double USUAL = 5000;

  /**
   * What follows from a change.
   *
   * @param odds how many times the odds are what they were
   * @param mean after how many cases it is seen on average
   * @param events how many of these have the event
   * @param half within how many cases half of such changes are seen
   * @param most within how many 8 of 10 are
   */
  public record Sight(double odds, double mean, double events, int half, int most) {}

  private static final double MOST = 0.8;

  /** Of the cases of a chart, with the decision intervals that it has. */
  public static Detection of(PhaseData data, Watch watch) {
    WatchedCases watched = WatchedCases.of(watch, data);
    return of(watched, data.base(watched.expected()), watch);
  }

  /** Of cases alike, at the rate of those of a chart. */
  public static Detection ofOneRisk(PhaseData data, Watch watch) {
    double rate = data.base().mean();
    return of(WatchedCases.ofOneRisk(watch, data, rate), Doubles.of(rate), watch);
  }

  private static Detection of(WatchedCases watched, Doubles risks, Watch watch) {
    return new Detection(
        risks, watched.up().interval(), watched.down().interval(), watch, watched.runLength());
  }

  /** Of cases alike, at a rate known beforehand. */
  public static Detection ofRate(double rate, Watch watch) {
    Doubles risks = Doubles.of(rate);
    double wanted = watch.falseAlarm().orElse(USUAL) * watch.sides();
    double up = interval(watch.up(), watch, risks, wanted);
    double down = interval(watch.down(), watch, risks, wanted);
    double rateOfAlarms = alarms(watch.up(), up, risks) + alarms(watch.down(), down, risks);
    return new Detection(risks, up, down, watch, 1 / rateOfAlarms);
  }

  private static double interval(OptionalDouble ratio, Watch watch, Doubles risks, double wanted) {
    return ratio.isEmpty()
        ? Double.NaN
        : watch
            .interval()
            .orElseGet(
                () ->
                    IntervalSearch.of(
                        ScoreLaw.unchanged(score(ratio.getAsDouble()), risks), wanted));
  }

  private static double alarms(OptionalDouble ratio, double interval, Doubles risks) {
    return interval > 0
        ? 1 / RunLength.of(ScoreLaw.unchanged(score(ratio.getAsDouble()), risks), interval)
        : 0;
  }

  private static Score score(double ratio) {
    return new Score(Score.Kind.CASES, ratio);
  }

  /** How soon odds are seen that are so many times what they were; above 1 by the upper sum. */
  public Sight sight(double odds) {
    boolean more = odds > 1;
    double interval = more ? up : down;
    double ratio = (more ? watch.up() : watch.down()).orElseThrow();
    ScoreLaw law = new ScoreLaw(score(ratio), risks, odds);
    double mean = RunLength.of(law, interval);
    double share = risks.map(p -> odds * p / (1 - p + odds * p)).mean();
    return new Sight(
        odds,
        mean,
        mean * share,
        RunLength.within(law, interval, 0.5),
        RunLength.within(law, interval, MOST));
  }

  /** The mean risk. */
  public double rate() {
    return risks.mean();
  }
}
