package org.centreline.outcome.fit;

import java.util.function.IntPredicate;
import org.centreline.series.Doubles;

/** What was measured, a row each; no number is missing. */
public sealed interface Response {

  /** How many rows. */
  int size();

  /** The rows that pass. */
  Response where(IntPredicate passes);

  /** On which scale effects add up. */
  Link link();

  /** What was seen in each row as people read it: the value, the rate or the proportion. */
  Doubles shown();

  /**
   * How much a row's number says: 1 for a measurement, the exposure of a count, the trials of a
   * proportion.
   */
  Doubles weights();

  /**
   * The variance of what is shown, per unit of weight, that chance alone gives about a mean; 1 for
   * measurements, whose variance chance does not tell.
   */
  default double chance(double mean) {
    return switch (link()) {
      case IDENTITY -> 1;
      case LOG -> mean;
      case LOGIT -> mean * (1 - mean);
    };
  }

  /** What was shown less the means given, in units of chance: Pearson's residuals. */
  default Doubles pearson(Doubles means) {
    Doubles shown = shown();
    Doubles weights = weights();
    return Doubles.tabulate(
        size(),
        i -> {
          double mean = means.get(i);
          return (shown.get(i) - mean) * Math.sqrt(weights.get(i) / chance(mean));
        });
  }

  /**
   * Numbers on a continuous scale.
   *
   * @param values finite
   */
  record Measurements(Doubles values) implements Response {
    /** Checks the numbers. */
    public Measurements {
      check(values, Double.NEGATIVE_INFINITY, "value");
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public Measurements where(IntPredicate passes) {
      return new Measurements(values.where(passes));
    }

    @Override
    public Link link() {
      return Link.IDENTITY;
    }

    @Override
    public Doubles shown() {
      return values;
    }

    @Override
    public Doubles weights() {
      return Doubles.repeat(size(), 1);
    }
  }

  /**
   * Events and what they could have happened to.
   *
   * @param events 0 or more
   * @param exposure above 0, such as bed days; 1 each where there is none
   */
  record Counts(Doubles events, Doubles exposure) implements Response {
    /** Checks the numbers. */
    public Counts {
      check(events, 0, "count");
      check(exposure, Double.MIN_VALUE, "exposure");
      checkSizes(events, exposure);
    }

    /** Events that could all have happened as often. */
    public static Counts of(Doubles events) {
      return new Counts(events, Doubles.repeat(events.size(), 1));
    }

    @Override
    public int size() {
      return events.size();
    }

    @Override
    public Counts where(IntPredicate passes) {
      return new Counts(events.where(passes), exposure.where(passes));
    }

    @Override
    public Link link() {
      return Link.LOG;
    }

    @Override
    public Doubles shown() {
      return Doubles.tabulate(size(), i -> events.get(i) / exposure.get(i));
    }

    @Override
    public Doubles weights() {
      return exposure;
    }
  }

  /**
   * How many of how many.
   *
   * @param successes 0 or more, at most the trials
   * @param trials above 0
   */
  record Proportions(Doubles successes, Doubles trials) implements Response {
    /** Checks the numbers. */
    public Proportions {
      check(successes, 0, "numerator");
      check(trials, Double.MIN_VALUE, "denominator");
      checkSizes(successes, trials);
      for (int i = 0; i < trials.size(); i++) {
        if (successes.get(i) > trials.get(i)) {
          throw new IllegalArgumentException(
              successes.get(i) + " of " + trials.get(i) + " in row " + i);
        }
      }
    }

    @Override
    public int size() {
      return successes.size();
    }

    @Override
    public Proportions where(IntPredicate passes) {
      return new Proportions(successes.where(passes), trials.where(passes));
    }

    @Override
    public Link link() {
      return Link.LOGIT;
    }

    @Override
    public Doubles shown() {
      return Doubles.tabulate(size(), i -> successes.get(i) / trials.get(i));
    }

    @Override
    public Doubles weights() {
      return trials;
    }
  }

  private static void check(Doubles numbers, double least, String what) {
    for (int i = 0; i < numbers.size(); i++) {
      double number = numbers.get(i);
      if (!(number >= least && Double.isFinite(number))) {
        throw new IllegalArgumentException(what + " " + number + " in row " + i);
      }
    }
  }

  private static void checkSizes(Doubles first, Doubles second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(first.size() + " and " + second.size() + " numbers");
    }
  }
}
