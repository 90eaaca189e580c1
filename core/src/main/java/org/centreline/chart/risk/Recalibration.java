package org.centreline.chart.risk;

import java.util.Optional;
import org.centreline.math.Brent;
import org.centreline.series.Doubles;

/**
 * Risks moved by one shift of their logits, so that as many events are expected as there were: a
 * logistic regression of the intercept with the logits as offset.
 *
 * <p>Source: D. R. Cox, Two further applications of a model for binary regression, Biometrika 45
 * (1958) 562-565.
 *
 * @param shift what is added to each logit
 */
public record Recalibration(double shift) {

  private static final double WIDEST = 40;

  /** Why no shift, or no one shift, makes a baseline expect what it saw; empty where one does. */
  public static Optional<String> problem(Doubles outcomes, Doubles risks) {
    double events = outcomes.sum();
    if (events == 0 || events == outcomes.size()) {
      String what = events == 0 ? "no event" : "nothing but events";
      return Optional.of(what + " in the baseline");
    }
    return risks.min() <= 0 || risks.max() >= 1
        ? Optional.of("a risk of 0 or 1 in the baseline")
        : Optional.empty();
  }

  /**
   * By the cases of a baseline, none of them missing.
   *
   * @throws IllegalArgumentException where there is a problem
   */
  public static Recalibration of(Doubles outcomes, Doubles risks) {
    problem(outcomes, risks)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    double events = outcomes.sum();
    return new Recalibration(
        Brent.root(
            d -> risks.map(p -> new Recalibration(d).of(p)).sum() - events, -WIDEST, WIDEST));
  }

  /** The risk that stands for another. */
  public double of(double risk) {
    double odds = StrictMath.exp(shift);
    return odds * risk / (1 - risk + odds * risk);
  }

  /** The risks that stand for others. */
  public Doubles of(Doubles risks) {
    return risks.map(this::of);
  }

  /** How many times the odds were what the risks said. */
  public double oddsRatio() {
    return StrictMath.exp(shift);
  }
}
