package org.centreline.chart.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.centreline.series.Doubles;

/**
 * Whether risks are borne out: events observed beside those expected.
 *
 * <p>Source: D. J. Spiegelhalter, Probabilistic prediction in patient management and clinical
 * trials, Statistics in Medicine 5 (1986) 421-433: z = (O - E) / √Σp(1 - p).
 *
 * @param cases how many have both an outcome and a risk
 * @param observed their events
 * @param expected the sum of their risks
 * @param variance the variance of the events by these risks
 * @param left the cases that lack one of the two
 */
public record Calibration(
    int cases, double observed, double expected, double variance, Missing left) {

  /**
   * Cases that lack a risk or an outcome.
   *
   * @param risk how many have no risk
   * @param outcome how many have no outcome
   * @param events how many of those without a risk had the event
   */
  public record Missing(int risk, int outcome, int events) {}

  /** Two-sided at one in twenty. */
  private static final double DOUBTFUL = 1.96;

  private static final int GROUPS = 5;

  /** Of cases; those without an outcome or a risk are left out. */
  public static Calibration of(Doubles outcomes, Doubles risks) {
    Doubles kept = risks.where(i -> !outcomes.isMissing(i) && !risks.isMissing(i));
    return of(outcomes, risks, kept, kept.map(p -> p * (1 - p)).sum());
  }

  /** The same of five groups of cases, from the lowest risks to the highest. */
  public static List<RiskGroup> groups(Doubles outcomes, Doubles risks) {
    int[] order =
        IntStream.range(0, risks.size())
            .filter(i -> !outcomes.isMissing(i) && !risks.isMissing(i))
            .boxed()
            .sorted((a, b) -> Double.compare(risks.get(a), risks.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    List<RiskGroup> groups = new ArrayList<>();
    int count = Math.min(GROUPS, order.length);
    for (int g = 0; g < count; g++) {
      int from = g * order.length / count;
      int to = (g + 1) * order.length / count;
      Doubles own = Doubles.tabulate(to - from, i -> risks.get(order[from + i]));
      Doubles seen = Doubles.tabulate(to - from, i -> outcomes.get(order[from + i]));
      groups.add(new RiskGroup(own.min(), own.max(), of(seen, own)));
    }
    return groups;
  }

  /**
   * Cases of like risk.
   *
   * @param from the lowest risk
   * @param to the highest
   * @param found what was observed and expected
   */
  public record RiskGroup(double from, double to, Calibration found) {}

  /** Of totals: a Poisson law has its mean as its variance. */
  public static Calibration ofTotals(Doubles observed, Doubles expected) {
    Doubles kept = expected.where(i -> !observed.isMissing(i) && !expected.isMissing(i));
    return of(observed, expected, kept, kept.sum());
  }

  private static Calibration of(Doubles observed, Doubles expected, Doubles kept, double variance) {
    Doubles bare = observed.where(expected::isMissing);
    return new Calibration(
        kept.size(),
        observed.where(i -> !observed.isMissing(i) && !expected.isMissing(i)).sum(),
        kept.sum(),
        variance,
        new Missing(
            bare.size(), observed.size() - observed.present().size(), (int) bare.present().sum()));
  }

  /** Events observed over events expected. */
  public double ratio() {
    return observed / expected;
  }

  /** How far apart they are, in standard errors. */
  public double z() {
    return (observed - expected) / StrictMath.sqrt(variance);
  }

  /** Whether chance hardly explains the difference. */
  public boolean isDoubtful() {
    return Math.abs(z()) > DOUBTFUL;
  }
}
