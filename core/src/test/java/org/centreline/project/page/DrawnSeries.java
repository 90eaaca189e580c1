package org.centreline.project.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Scale;
import org.centreline.series.Rhythm;
import org.centreline.series.Subgroups;

/**
 * A random series with changes: measurements, shares, rates or counts that are steady, wavy, tied,
 * short, all zero, full of gaps or otherwise hard, the same for the same seed.
 *
 * @param seed of everything that is drawn
 * @param random what is drawn from
 * @param kind xmr, p, u or c
 * @param course what it does
 * @param size how many points there are
 */
record DrawnSeries(long seed, Random random, String kind, Course course, int size) {

  /** What a series does besides its changes. */
  enum Course {
    LEVEL,
    TREND,
    WAVE,
    WANDER,
    TIES,
    CONSTANT,
    ZERO,
    FULL,
    SCARCE,
    TENFOLD
  }

  private static final String[] KINDS = {"xmr", "p", "u", "c"};
  private static final int[] SIZES = {6, 9, 14, 20, 26, 36, 48, 60};
  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final double SPREAD = 4;

  static DrawnSeries of(long seed) {
    Random random = new Random(seed * 2_654_435_761L + 14);
    String kind = KINDS[random.nextInt(KINDS.length)];
    Course course = Course.values()[random.nextInt(Course.values().length)];
    int size = SIZES[random.nextInt(SIZES.length)] + random.nextInt(5);
    return new DrawnSeries(seed, random, kind, course, size);
  }

  /** The series with its changes, and whatever else was asked for. */
  Sample sample() {
    int[] changes = changes();
    double[] values = values(changes);
    Sample sample = shown(values).better(Better.values()[random.nextInt(3)]);
    sample = sample.on(Subgroups.ofDates(dates(), rhythm()));
    for (int i = 0; i < changes.length; i++) {
      String label = random.nextBoolean() ? "Change " + (char) ('A' + i) : "";
      sample = sample.change(sample.measured().subgroups().labels().get(changes[i]), label);
    }
    if (random.nextInt(8) == 0) {
      sample = sample.phaseIn(1 + random.nextInt(3));
    }
    if (kind.equals("xmr") && random.nextInt(6) == 0) {
      sample = sample.beside(control());
    }
    return random.nextInt(3) == 0 ? sample.target(target()) : sample;
  }

  private Rhythm rhythm() {
    return switch ((int) (seed % 5)) {
      case 0 -> Rhythm.WEEK;
      case 1 -> Rhythm.DAY;
      case 2 -> Rhythm.QUARTER;
      default -> Rhythm.MONTH;
    };
  }

  private java.util.List<LocalDate> dates() {
    IntFunction<LocalDate> date =
        switch (rhythm()) {
          case WEEK -> i -> LocalDate.of(2019, 1, 7).plusWeeks(i);
          case DAY -> START::plusDays;
          case QUARTER -> i -> START.plusMonths(3L * i);
          default -> START::plusMonths;
        };
    return IntStream.range(0, size).mapToObj(date).toList();
  }

  /** One to three, at times one point apart or among the last three points. */
  private int[] changes() {
    int count = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
    int[] at = new int[count];
    at[0] =
        random.nextInt(12) == 0
            ? size - 1 - random.nextInt(3)
            : 3 + random.nextInt(Math.max(1, size - 5));
    for (int i = 1; i < count; i++) {
      at[i] = random.nextInt(5) == 0 ? at[i - 1] + 1 : random.nextInt(size);
    }
    return Arrays.stream(at).map(i -> Math.min(i, size - 1)).sorted().distinct().toArray();
  }

  /** Numbers with a standard deviation of about 1 about their level, before they are of a kind. */
  private double[] values(int[] changes) {
    double[] values = new double[size];
    double[] steps = Arrays.stream(changes).mapToDouble(c -> 1.5 * random.nextGaussian()).toArray();
    double carried = random.nextGaussian();
    double rho = course == Course.WANDER ? 0.97 : random.nextInt(3) == 0 ? 0.5 : 0;
    for (int i = 0; i < size; i++) {
      carried = rho * carried + Math.sqrt(1 - rho * rho) * random.nextGaussian();
      double moved = 0;
      for (int j = 0; j < changes.length; j++) {
        moved += i >= changes[j] ? steps[j] : 0;
      }
      values[i] = course(i) + carried * (course == Course.WANDER ? 3 : 1) + moved;
    }
    return values;
  }

  private double course(int i) {
    return switch (course) {
      case TREND -> 0.1 * i;
      case WAVE -> 2 * StrictMath.sin(2 * StrictMath.PI * i / 12);
      default -> 0;
    };
  }

  private Sample shown(double[] values) {
    return switch (kind) {
      case "p" -> PlainSample.shares(events(values, true), denominators());
      case "u" ->
          PlainSample.rates(events(values, false), denominators())
              .scale(new Scale(1000, "per 1,000", Scale.Kind.PLAIN));
      case "c" -> PlainSample.counts(gaps(events(values, false)));
      default ->
          PlainSample.from2021(gaps(measurements(values)))
              .scale(new Scale(1, random.nextBoolean() ? "days" : "", Scale.Kind.PLAIN));
    };
  }

  private double[] measurements(double[] values) {
    double level = course == Course.SCARCE ? 0 : 40;
    return Arrays.stream(values)
        .map(
            v ->
                switch (course) {
                  case ZERO -> random.nextInt(6) == 0 ? 1 : 0;
                  case FULL -> 100;
                  case TIES -> StrictMath.rint(level / 8 + v / 2);
                  case CONSTANT -> Math.abs(v) < 1 ? level : level + StrictMath.rint(v);
                  default -> StrictMath.rint(10 * (level + SPREAD * v)) / 10;
                })
        .toArray();
  }

  /** Whole numbers of 0 and more, of shares never more than there are cases. */
  private double[] events(double[] values, boolean share) {
    double level = course == Course.TIES || share ? 6 : 20;
    return IntStream.range(0, size)
        .mapToDouble(
            i ->
                switch (course) {
                  case ZERO -> i < size / 2 ? 0 : random.nextInt(3);
                  case FULL -> share ? cases(i) : 5;
                  case SCARCE -> random.nextInt(4) == 0 ? 1 : 0;
                  case CONSTANT -> Math.abs(values[i]) < 1.5 ? 4 : 5;
                  default -> StrictMath.rint(level + StrictMath.sqrt(level) * values[i]);
                })
        .map(events -> Math.max(0, events))
        .map(events -> share ? Math.min(40, events) : events)
        .toArray();
  }

  private double cases(int i) {
    double plain = 40 + (seed + i) % 7;
    return course == Course.TENFOLD && i % 5 > 2 ? 10 * plain : course == Course.FULL ? 40 : plain;
  }

  private double[] denominators() {
    double times = kind.equals("u") ? 25 : 1;
    return gaps(IntStream.range(0, size).mapToDouble(i -> times * cases(i)).toArray());
  }

  private double[] gaps(double[] values) {
    boolean many = random.nextInt(4) == 0;
    double[] with = values.clone();
    for (int i = 0; many && i < size; i++) {
      with[i] = random.nextInt(8) == 0 ? Double.NaN : with[i];
    }
    return with;
  }

  /** At times it stops early. */
  private double[] control() {
    int end = random.nextBoolean() ? size : size - size / 4;
    return IntStream.range(0, size)
        .mapToDouble(i -> i < end ? 38 + 3 * random.nextGaussian() : Double.NaN)
        .toArray();
  }

  private double target() {
    return switch (kind) {
      case "p" -> 0.2;
      case "u" -> 15;
      default -> 30;
    };
  }
}
