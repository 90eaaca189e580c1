package org.centreline.chart.risk;

import java.util.ArrayList;
import java.util.List;
import org.centreline.series.Doubles;

/**
 * Wald's sequential probability ratio test of the same scores: a sum without a floor, and a verdict
 * at either bound.
 *
 * <p>Source: A. Wald, Sequential Analysis (1947), chapter 3; resetting as in O. A. Grigg, V. T.
 * Farewell, D. J. Spiegelhalter, Statistical Methods in Medical Research 12 (2003) 147-170.
 *
 * @param sums after each case; NaN where a case has no score or comes after the end
 * @param verdicts after each case
 */
public record SequentialTest(Doubles sums, List<Verdict> verdicts) {

  /** What is known after a case. */
  public enum Verdict {
    CONTINUE,
    /** The change that was looked for. */
    REJECT,
    /** As expected. */
    ACCEPT,
    /** Decided before, and not begun anew. */
    STOPPED
  }

  /**
   * The two bounds.
   *
   * @param upper where the change is accepted
   * @param lower where it is rejected, below 0
   */
  public record Bounds(double upper, double lower) {

    /** For the chance of either error, each above 0 and together below 1. */
    public static Bounds of(double alpha, double beta) {
      if (!(alpha > 0 && beta > 0 && alpha + beta < 1)) {
        throw new IllegalArgumentException("errors of " + alpha + " and " + beta);
      }
      return new Bounds(StrictMath.log((1 - beta) / alpha), StrictMath.log(beta / (1 - alpha)));
    }
  }

  public SequentialTest {
    verdicts = List.copyOf(verdicts);
  }

  /** The test of a row of scores; a NaN moves nothing. */
  public static SequentialTest of(Doubles scores, Bounds bounds, boolean restarts) {
    double[] sums = new double[scores.size()];
    List<Verdict> verdicts = new ArrayList<>();
    double sum = 0;
    boolean stopped = false;
    for (int i = 0; i < sums.length; i++) {
      if (!scores.isMissing(i)) {
        sum += scores.get(i);
      }
      Verdict found = stopped ? Verdict.STOPPED : verdict(sum, bounds);
      sums[i] = stopped || scores.isMissing(i) ? Double.NaN : sum;
      verdicts.add(found);
      if (found == Verdict.REJECT || found == Verdict.ACCEPT) {
        stopped = !restarts;
        sum = 0;
      }
    }
    return new SequentialTest(Doubles.of(sums), verdicts);
  }

  private static Verdict verdict(double sum, Bounds bounds) {
    if (sum >= bounds.upper) {
      return Verdict.REJECT;
    }
    return sum <= bounds.lower ? Verdict.ACCEPT : Verdict.CONTINUE;
  }
}
