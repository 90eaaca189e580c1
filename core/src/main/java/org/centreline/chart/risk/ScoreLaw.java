package org.centreline.chart.risk;

import org.centreline.series.Doubles;

/**
 * How likely each score is: the patients are drawn, all alike likely, from those whose risks are
 * given.
 *
 * @param score what is scored
 * @param risks the risks, none missing; or the totals expected
 * @param change how many times the odds, or the rate, truly are what the risks say; 1 where nothing
 *     has changed
 */
public record ScoreLaw(Score score, Doubles risks, double change) {

  /** Numbers of events that are less likely than this share of the likeliest are left out. */
  private static final double NEGLIGIBLE = 1e-16;

  public ScoreLaw {
    if (risks.size() == 0 || risks.present().size() < risks.size()) {
      throw new IllegalArgumentException("risks are needed, and none may be missing");
    }
    if (!(change > 0)) {
      throw new IllegalArgumentException("odds change by a factor above 0, not " + change);
    }
  }

  /** Where nothing has changed. */
  public static ScoreLaw unchanged(Score score, Doubles risks) {
    return new ScoreLaw(score, risks, 1);
  }

  /** One score and its chance. */
  @FunctionalInterface
  interface Taker {
    void take(double score, double chance);
  }

  /** Hands over every score with its chance; the chances add up to one. */
  void each(Taker taker) {
    double[] sorted = risks.stream().sorted().toArray();
    int i = 0;
    while (i < sorted.length) {
      int next = i;
      while (next < sorted.length && sorted[next] == sorted[i]) {
        next++;
      }
      double share = (double) (next - i) / sorted.length;
      if (score.kind() == Score.Kind.CASES) {
        cases(sorted[i], share, taker);
      } else {
        totals(sorted[i], share, taker);
      }
      i = next;
    }
  }

  private void cases(double risk, double share, Taker taker) {
    double truly = change * risk / (1 - risk + change * risk);
    taker.take(score.of(1, risk), share * truly);
    taker.take(score.of(0, risk), share * (1 - truly));
  }

  private void totals(double expected, double share, Taker taker) {
    double[] all = new double[1];
    weights(change * expected, (events, weight) -> all[0] += weight);
    weights(
        change * expected,
        (events, weight) -> taker.take(score.of(events, expected), share * weight / all[0]));
  }

  /**
   * How likely each number of events of a Poisson law is, as a share of the likeliest. The chance
   * of none, where one could begin, vanishes from a mean of 746 on.
   */
  private static void weights(double mean, Taker taker) {
    int likeliest = (int) mean;
    double weight = 1;
    for (int events = likeliest; weight > NEGLIGIBLE; events++) {
      taker.take(events, weight);
      weight *= mean / (events + 1);
    }
    weight = likeliest / mean;
    for (int events = likeliest - 1; weight > NEGLIGIBLE; events--) {
      taker.take(events, weight);
      weight *= events / mean;
    }
  }

  /** The mean score, which is below 0 where nothing has changed. */
  double mean() {
    double[] sum = new double[1];
    each((value, chance) -> sum[0] += value * chance);
    return sum[0];
  }
}
