package org.centreline.analysis.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.outcome.design.Term;
import org.centreline.outcome.fit.Estimate;
import org.centreline.series.Counts;
import org.centreline.series.Doubles;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rhythm;
import org.centreline.series.Series;
import org.centreline.series.Subgroups;

/**
 * How often {@code --season auto} finds the season that is there, and one that is not, in series in
 * which nothing changed.
 *
 * @param name of the cell
 * @param rhythm how often a point falls due
 * @param size points, half of them before
 * @param wave how high the wave of the year is, in standard deviations of the noise
 * @param week how much lower weekends are, in the same
 * @param rho what is carried over from one point to the next
 * @param kind xmr, c or p
 */
record SeasonSimulation(
    String name, Rhythm rhythm, int size, double wave, double week, double rho, String kind) {

  private static final double DAYS = 365.25;
  private static final LocalDate START = LocalDate.of(2020, 1, 6);

  /**
   * What was counted in a cell.
   *
   * @param runs series
   * @param found in how many a season was put in
   * @param left in how many one was said to be left
   * @param holds in how many the level's interval holds 0
   * @param below in how many the mean effect was claimed to be below 0
   * @param above in how many above
   */
  record Tally(int runs, int found, int left, int holds, int below, int above) {

    double share(int count) {
      return (double) count / runs;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "found %.3f  left %.3f  level holds 0 %.3f  claims below %.3f above %.3f",
          share(found),
          share(left),
          share(holds),
          share(below),
          share(above));
    }
  }

  static final List<SeasonSimulation> CELLS =
      List.of(
          months("48 months, wave", 48, 1, 0, "xmr"),
          months("48 months", 48, 0, 0, "xmr"),
          months("48 months, .3", 48, 0, 0.3, "xmr"),
          months("48 months, .6", 48, 0, 0.6, "xmr"),
          months("24 months", 24, 0, 0, "xmr"),
          months("48 months of counts, wave", 48, 1, 0, "c"),
          months("48 months of counts", 48, 0, 0, "c"),
          months("48 months of shares, wave", 48, 1, 0, "p"),
          months("48 months of shares", 48, 0, 0, "p"),
          new SeasonSimulation("120 weeks, wave", Rhythm.WEEK, 120, 1, 0, 0, "xmr"),
          new SeasonSimulation("120 weeks", Rhythm.WEEK, 120, 0, 0, 0, "xmr"),
          new SeasonSimulation("40 days, weekends", Rhythm.DAY, 40, 0, 1.5, 0, "xmr"),
          new SeasonSimulation("40 days", Rhythm.DAY, 40, 0, 0, 0, "xmr"),
          new SeasonSimulation("40 days, .6", Rhythm.DAY, 40, 0, 0, 0.6, "xmr"),
          new SeasonSimulation("140 days of counts, weekends", Rhythm.DAY, 140, 0, 1, 0, "c"),
          new SeasonSimulation("140 days of counts", Rhythm.DAY, 140, 0, 0, 0, "c"),
          new SeasonSimulation("760 days, both", Rhythm.DAY, 760, 0.6, 1, 0, "xmr"),
          new SeasonSimulation("760 days", Rhythm.DAY, 760, 0, 0, 0, "xmr"));

  private static SeasonSimulation months(
      String name, int size, double wave, double rho, String kind) {
    return new SeasonSimulation(name, Rhythm.MONTH, size, wave, 0, rho, kind);
  }

  Tally simulate(int runs, long seed) {
    Random random = new Random(seed);
    int[] counts = new int[5];
    for (int run = 0; run < runs; run++) {
      OutcomeAnalysis outcome = sample(random).outcome();
      counts[0] += outcome.model().model().season().word().equals("none") ? 0 : 1;
      boolean left = outcome.warnings().stream().anyMatch(w -> w.code().equals("season-left"));
      counts[1] += left ? 1 : 0;
      counts[2] += level(outcome).excludes(0) ? 0 : 1;
      Estimate mean = outcome.fit().orElseThrow().mean().difference();
      counts[3] += mean.upper() < 0 ? 1 : 0;
      counts[4] += mean.lower() > 0 ? 1 : 0;
    }
    return new Tally(runs, counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  private static Estimate level(OutcomeAnalysis outcome) {
    return outcome.fit().orElseThrow().coefficients().stream()
        .filter(c -> c.term().equals(Term.of(Term.Kind.LEVEL, 1)))
        .findFirst()
        .orElseThrow()
        .estimate();
  }

  Sample sample(Random random) {
    List<LocalDate> dates = IntStream.range(0, size).mapToObj(date()).toList();
    double turn = 2 * StrictMath.PI * random.nextDouble();
    double error = random.nextGaussian();
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      double year = 2 * StrictMath.PI * dates.get(i).getDayOfYear() / DAYS;
      double weekend = dates.get(i).getDayOfWeek().getValue() > 5 ? week : 0;
      values[i] = wave * StrictMath.cos(year + turn) - weekend + error;
      error = rho * error + Math.sqrt(1 - rho * rho) * random.nextGaussian();
    }
    return PlainSample.from2021(series(values))
        .type(kind)
        .on(Subgroups.ofDates(dates, rhythm))
        .changed(size / 2);
  }

  /** Measurements of mean 50 and deviation 5; events of mean 40, shares of half of 200. */
  private Series series(double[] values) {
    return switch (kind) {
      case "c" -> new Counts(whole(values, 40, Math.sqrt(40)));
      case "p" -> new Proportions(whole(values, 100, Math.sqrt(50)), Doubles.repeat(size, 200));
      default -> new Individuals(Doubles.tabulate(size, i -> 50 + 5 * values[i]));
    };
  }

  private static Doubles whole(double[] values, double level, double deviation) {
    return Doubles.tabulate(
        values.length, i -> Math.max(0, StrictMath.rint(level + deviation * values[i])));
  }

  private IntFunction<LocalDate> date() {
    return switch (rhythm) {
      case MONTH -> START.withDayOfMonth(1)::plusMonths;
      case WEEK -> START::plusWeeks;
      default -> START::plusDays;
    };
  }

  /**
   * Every cell; the first argument says how many series each has, 2,000 without one, a second one
   * what the names of the cells must hold.
   */
  public static void main(String[] args) {
    int runs = args.length == 0 ? 2000 : Integer.parseInt(args[0]);
    String part = args.length < 2 ? "" : args[1];
    for (SeasonSimulation cell : CELLS.stream().filter(c -> c.name().contains(part)).toList()) {
      System.out.printf(Locale.ROOT, "%-30s %s%n", cell.name(), cell.simulate(runs, 14));
    }
  }
}
