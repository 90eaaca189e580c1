package org.centreline.outcome.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.centreline.outcome.design.CalendarPlace;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** The F test against normal equations written out and solved here. */
class NestedTestTest {

  private static final int N = 48;
  private static final int AT = 20;
  private static final double CLOSE = 1e-9;

  private static double[] noise(long seed, int n) {
    Random random = new Random(seed);
    return IntStream.range(0, n).mapToDouble(i -> random.nextGaussian()).toArray();
  }

  private static double wave(int month, int k, boolean sine) {
    double angle = 2 * StrictMath.PI * k * month / 12;
    return sine ? StrictMath.sin(angle) : StrictMath.cos(angle);
  }

  /** 1, t, step, bend and so many pairs, in rows. */
  private static double[][] monthly(int pairs) {
    double[][] x = new double[N][4 + 2 * pairs];
    for (int t = 0; t < N; t++) {
      x[t][0] = 1;
      x[t][1] = t;
      x[t][2] = t >= AT ? 1 : 0;
      x[t][3] = Math.max(0, t - AT);
      for (int k = 1; k <= pairs; k++) {
        x[t][2 + 2 * k] = wave(t % 12 + 1, k, true);
        x[t][3 + 2 * k] = wave(t % 12 + 1, k, false);
      }
    }
    return x;
  }

  /** Solves X'X b = X'y by Gauss's elimination with the largest pivot. */
  private static double[] gauss(double[][] x, double[] y) {
    int k = x[0].length;
    double[][] a = new double[k][k + 1];
    for (int r = 0; r < k; r++) {
      for (int i = 0; i < y.length; i++) {
        for (int c = 0; c < k; c++) {
          a[r][c] += x[i][r] * x[i][c];
        }
        a[r][k] += x[i][r] * y[i];
      }
    }
    for (int p = 0; p < k; p++) {
      int best = p;
      for (int r = p + 1; r < k; r++) {
        best = Math.abs(a[r][p]) > Math.abs(a[best][p]) ? r : best;
      }
      double[] swap = a[p];
      a[p] = a[best];
      a[best] = swap;
      for (int r = 0; r < k; r++) {
        double factor = r == p ? 0 : a[r][p] / a[p][p];
        for (int c = p; c <= k; c++) {
          a[r][c] -= factor * a[p][c];
        }
      }
    }
    return IntStream.range(0, k).mapToDouble(r -> a[r][k] / a[r][r]).toArray();
  }

  private static double[] left(double[][] x, double[] y) {
    double[] b = gauss(x, y);
    double[] left = y.clone();
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < b.length; j++) {
        left[i] -= b[j] * x[i][j];
      }
    }
    return left;
  }

  private static double squares(double[] left) {
    return IntStream.range(0, left.length).mapToDouble(i -> left[i] * left[i]).sum();
  }

  private static Segmented laid(double[] y, Season season) {
    return Segmented.of(
        Course.monthly(N, 1),
        new Response.Measurements(Doubles.of(y)),
        Model.from(AT).with(season));
  }

  @Test
  void measurementsByTheExtraSumOfSquares() {
    double[] y = noise(5, N);
    double all = squares(left(monthly(2), y));
    double fewer = squares(left(monthly(0), y));
    double f = (fewer - all) / 4 / (all / (N - 8));
    NestedTest test =
        NestedTest.of(laid(y, Season.none()), laid(y, new Season.Fourier(2))).orElseThrow();
    assertEquals(f, test.f(), CLOSE * f);
    assertEquals(4, test.terms());
    assertEquals(N - 8, test.df());
    assertEquals(0, test.carryOver());
  }

  @Test
  void whatIsCarriedOverIsTakenOutOfEveryRow() {
    double[] y = noise(3, N);
    for (int t = 1; t < N; t++) {
      y[t] += 0.6 * y[t - 1];
    }
    double[] left = left(monthly(1), y);
    double products = IntStream.range(1, N).mapToDouble(i -> left[i] * left[i - 1]).sum();
    double rho = products / squares(left) + 6.0 / N;
    assertTrue(rho > 2 / Math.sqrt(N), "rho " + rho);
    double all = squares(left(without(monthly(1), rho), without(y, rho)));
    double fewer = squares(left(without(monthly(0), rho), without(y, rho)));
    NestedTest test =
        NestedTest.ofSlow(laid(y, Season.none()), laid(y, new Season.Fourier(1))).orElseThrow();
    assertEquals(rho, test.carryOver(), CLOSE);
    double f = (fewer - all) / 2 / (all / (N - 6));
    assertEquals(f, test.f(), CLOSE * f);
  }

  private static double[] without(double[] y, double rho) {
    return IntStream.range(0, y.length)
        .mapToDouble(i -> i == 0 ? Math.sqrt(1 - rho * rho) * y[0] : y[i] - rho * y[i - 1])
        .toArray();
  }

  private static double[][] without(double[][] x, double rho) {
    double[][] other = new double[x.length][x[0].length];
    for (int j = 0; j < x[0].length; j++) {
      int column = j;
      double[] taken =
          without(IntStream.range(0, x.length).mapToDouble(i -> x[i][column]).toArray(), rho);
      for (int i = 0; i < x.length; i++) {
        other[i][j] = taken[i];
      }
    }
    return other;
  }

  private static final int DAYS = 42;

  /** Six weeks of counts: log-linear by Newton's steps, then the deviances of both models. */
  @Test
  void countsByTheirDeviances() {
    double[] y = weeks();
    double[] large = settled(daily(10), y);
    double[] small = settled(daily(4), y);
    double pearson =
        IntStream.range(0, DAYS)
            .mapToDouble(i -> (y[i] - large[i]) * (y[i] - large[i]) / large[i])
            .sum();
    NestedTest test = counts(y);
    double spread = Math.max(1, pearson / (DAYS - 10));
    double f = (deviance(y, small) - deviance(y, large)) / 6 / spread;
    assertEquals(f, test.f(), 1e-7 * f);
    assertEquals(6, test.terms());
  }

  private static double deviance(double[] y, double[] mean) {
    return IntStream.range(0, DAYS)
        .mapToDouble(i -> 2 * (y[i] * StrictMath.log(y[i] / mean[i]) + mean[i] - y[i]))
        .sum();
  }

  private static double[] settled(double[][] x, double[] y) {
    double[] mean = y.clone();
    double[][] rooted = new double[DAYS][];
    double[] working = new double[DAYS];
    for (int step = 0; step < 40; step++) {
      for (int i = 0; i < DAYS; i++) {
        double root = Math.sqrt(mean[i]);
        rooted[i] = IntStream.range(0, x[i].length).mapToDouble(scaled(x[i], root)).toArray();
        working[i] = root * (StrictMath.log(mean[i]) + (y[i] - mean[i]) / mean[i]);
      }
      mean = means(x, gauss(rooted, working));
    }
    return mean;
  }

  private static double[] weeks() {
    double[] wobble = {3, -2, 5, -4, 1, -3, 6, -5};
    return IntStream.range(0, DAYS)
        .mapToDouble(i -> (i % 7 < 5 ? 60 : 30) + wobble[i % 8] + wobble[(i / 3) % 8] * 2)
        .toArray();
  }

  /** 1, t, step, bend and six weekdays, or fewer of them, in rows. */
  private static double[][] daily(int columns) {
    double[][] x = new double[DAYS][10];
    for (int i = 0; i < DAYS; i++) {
      x[i][0] = 1;
      x[i][1] = i;
      x[i][2] = i >= AT ? 1 : 0;
      x[i][3] = Math.max(0, i - AT);
      if (i % 7 > 0) {
        x[i][3 + i % 7] = 1;
      }
    }
    return Arrays.stream(x).map(row -> Arrays.copyOf(row, columns)).toArray(double[][]::new);
  }

  private static double[] means(double[][] x, double[] b) {
    return Arrays.stream(x)
        .mapToDouble(
            row -> StrictMath.exp(IntStream.range(0, b.length).mapToDouble(scaled(row, b)).sum()))
        .toArray();
  }

  private static IntToDoubleFunction scaled(double[] row, double[] b) {
    return j -> b[j] * row[j];
  }

  private static IntToDoubleFunction scaled(double[] row, double root) {
    return j -> root * row[j];
  }

  private static NestedTest counts(double[] y) {
    Course course =
        Course.placed(
            IntStream.range(0, y.length).boxed().toList(),
            IntStream.range(0, y.length)
                .mapToObj(i -> new CalendarPlace(1, i % 7 + 1, 0))
                .toList());
    Response response = Response.Counts.of(Doubles.of(y));
    return NestedTest.of(
            Segmented.of(course, response, Model.from(AT)),
            Segmented.of(course, response, Model.from(AT).with(new Season.Weekdays(0))))
        .orElseThrow();
  }

  @Test
  void whatCannotBeFittedIsNotTested() {
    double[] y = noise(1, N);
    Segmented same = laid(y, Season.none());
    assertTrue(NestedTest.of(same, same).isEmpty());
    double[] line = IntStream.range(0, N).mapToDouble(i -> 3 + 0.5 * i).toArray();
    assertTrue(
        NestedTest.of(laid(line, Season.none()), laid(line, new Season.Fourier(1))).isEmpty());
  }
}
