package org.centreline.analysis.outcome;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.UnusableException;
import org.centreline.analysis.outcome.Sustained.Hold;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/**
 * Simulated series of one kind, and how often the sentence claims a change of them.
 *
 * <p>Measurements lie about 50 with a standard deviation of 1 about their level. Counts lie about
 * 20 and shares about 20 of 100 cases, by chance alone where nothing hangs together, else about a
 * level whose logarithm, or log odds, wanders with a standard deviation of 0.15.
 *
 * @param kind of numbers
 * @param before how many points there are before the change
 * @param after how many from the change on
 * @param course what the series does that is no change
 * @param rho the carry-over from point to point
 * @param step the change, in standard deviations of single points, downwards
 */
record ClaimsCell(Kind kind, int before, int after, Course course, double rho, double step) {

  /** What the numbers are. */
  enum Kind {
    MEASUREMENTS,
    COUNTS,
    SHARES
  }

  /** What a series does that is no change. */
  enum Course {
    LEVEL,
    TREND,
    SEASON,
    /** The change is placed after the three worst points in a row of those before. */
    WORST,
    /** Days of the week that differ. */
    WEEKDAYS
  }

  /** As many points are made before those that are looked at for the three worst. */
  private static final int SEARCHED = 24;

  private static final double LEVEL = 50;
  private static final double COUNT = 20;
  private static final double CASES = 100;
  private static final double SHARE = 0.2;
  private static final double WANDERS = 0.15;

  /**
   * What came of the series of a cell, each a number of series.
   *
   * @param series how many there were
   * @param told how many had a model whose numbers are told
   * @param lower in how many the sentence claims that it was lower
   * @param higher in how many it claims that it was higher
   * @param mean in how many told ones the range of the mean effect holds the truth
   * @param latest the same of the newest effect
   * @param held in how many the gain is said to be held
   * @param slipping or slipping
   * @param lost or lost
   */
  record Claims(
      int series,
      int told,
      int lower,
      int higher,
      int mean,
      int latest,
      int held,
      int slipping,
      int lost) {

    private static final Claims NONE = new Claims(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private Claims with(OutcomeAnalysis analysis, double truth) {
      Optional<OutcomeFit> fit = analysis.told();
      Optional<MeanEffect> found = fit.map(OutcomeFit::mean);
      boolean shown = analysis.isClaimed();
      double way = found.map(m -> m.difference().value()).orElse(0.0);
      Optional<Hold> hold = analysis.sustained().verdict();
      return new Claims(
          series + 1,
          told + (fit.isPresent() ? 1 : 0),
          lower + (shown && way < 0 ? 1 : 0),
          higher + (shown && way > 0 ? 1 : 0),
          mean + (found.filter(m -> !m.difference().excludes(truth)).isPresent() ? 1 : 0),
          latest + (fit.filter(f -> !f.latest().difference().excludes(truth)).isPresent() ? 1 : 0),
          held + (hold.filter(Hold.HELD::equals).isPresent() ? 1 : 0),
          slipping + (hold.filter(Hold.SLIPPING::equals).isPresent() ? 1 : 0),
          lost + (hold.filter(Hold.LOST::equals).isPresent() ? 1 : 0));
    }

    private Claims refused() {
      return new Claims(series + 1, told, lower, higher, mean, latest, held, slipping, lost);
    }

    /** The share of series in which the sentence claims a change. */
    double claimed() {
      return (double) (lower + higher) / series;
    }
  }

  /** Makes and judges so many series. */
  Claims simulate(int runs, long seed) {
    Claims claims = Claims.NONE;
    Random random = new Random(seed);
    for (int i = 0; i < runs; i++) {
      double[] made = made(random);
      try {
        claims = claims.with(sample(made).outcome(), -step);
      } catch (UnusableException constant) {
        // A series that never varies is refused before anything is said of it.
        claims = claims.refused();
      }
    }
    return claims;
  }

  private Sample sample(double[] values) {
    Sample sample =
        switch (kind) {
          case MEASUREMENTS -> PlainSample.from2021(values);
          case COUNTS -> PlainSample.counts(values);
          case SHARES ->
              PlainSample.shares(
                  values, IntStream.range(0, values.length).mapToDouble(i -> CASES).toArray());
        };
    Sample dated = course == Course.WEEKDAYS ? sample.on(days(values.length)) : sample;
    return dated.changed(before).better(Better.DOWN);
  }

  private static Subgroups days(int size) {
    LocalDate first = LocalDate.of(2024, 1, 1);
    return Subgroups.ofDates(
        IntStream.range(0, size).mapToObj(first::plusDays).toList(), Rhythm.DAY);
  }

  /** The points, those of a search being cut after the three worst that it finds. */
  private double[] made(Random random) {
    int size = before + after;
    if (course != Course.WORST) {
      return points(size, random);
    }
    double[] all = points(before + SEARCHED + after, random);
    int worst = before;
    for (int i = before; i < before + SEARCHED; i++) {
      worst = three(all, i) > three(all, worst) ? i : worst;
    }
    double[] cut = new double[size];
    System.arraycopy(all, worst - before, cut, 0, size);
    return cut;
  }

  private static double three(double[] all, int end) {
    return all[end - 1] + all[end - 2] + all[end - 3];
  }

  private double[] points(int size, Random random) {
    double[] points = new double[size];
    double state = random.nextGaussian();
    for (int i = 0; i < size; i++) {
      state = i == 0 ? state : rho * state + Math.sqrt(1 - rho * rho) * random.nextGaussian();
      double moved = course(i) - (i >= before && course != Course.WORST ? step : 0);
      points[i] =
          switch (kind) {
            case MEASUREMENTS -> LEVEL + moved + state;
            case COUNTS ->
                poisson(COUNT * StrictMath.exp(shift(moved, state, 1 / Math.sqrt(COUNT))), random);
            case SHARES ->
                binomial(shift(moved, state, 1 / Math.sqrt(CASES * SHARE * (1 - SHARE))), random);
          };
    }
    return points;
  }

  /** On the scale of logarithms: so many standard deviations of a single point by chance. */
  private double shift(double moved, double state, double deviation) {
    return moved * deviation + (rho > 0 ? WANDERS * state : 0);
  }

  private double course(int i) {
    return switch (course) {
      case LEVEL, WORST -> 0;
      case TREND -> 0.05 * i;
      case SEASON -> 1.4 * StrictMath.sin(2 * StrictMath.PI * i / 12);
      case WEEKDAYS -> i % 7 >= 5 ? -2 : 0;
    };
  }

  private static double poisson(double mean, Random random) {
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static double binomial(double shift, Random random) {
    double odds = SHARE / (1 - SHARE) * StrictMath.exp(shift);
    double chance = odds / (1 + odds);
    int events = 0;
    for (int i = 0; i < CASES; i++) {
      events += random.nextDouble() < chance ? 1 : 0;
    }
    return events;
  }
}
