package org.centreline.chart.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** T squared by the determinants of three measures, and limits as scipy's laws have them. */
class HotellingTest {

  private static final double CLOSE = 1e-9;
  private static final double BEYOND = 0.0027;

  private static List<Doubles> sample(Random random, int rows) {
    List<Doubles> sample = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      double shared = random.nextGaussian();
      sample.add(
          Doubles.of(
              10 + shared, 50 + 3 * shared + random.nextGaussian(), 7 + 2 * random.nextGaussian()));
    }
    return sample;
  }

  private static List<List<Doubles>> samples(int subgroups, int size) {
    Random random = new Random(4);
    List<List<Doubles>> samples = new ArrayList<>();
    for (int i = 0; i < subgroups; i++) {
      samples.add(sample(random, size));
    }
    return samples;
  }

  private static double mean(List<Doubles> rows, int j) {
    return rows.stream().mapToDouble(row -> row.get(j)).sum() / rows.size();
  }

  /** The mean of the covariances within samples, by their sums of products. */
  private static double[][] covariance(List<List<Doubles>> samples) {
    double[][] s = new double[3][3];
    for (List<Doubles> rows : samples) {
      for (int a = 0; a < 3; a++) {
        for (int b = 0; b < 3; b++) {
          double sum = 0;
          for (Doubles row : rows) {
            sum += row.get(a) * row.get(b);
          }
          double own = sum - rows.size() * mean(rows, a) * mean(rows, b);
          s[a][b] += own / (rows.size() - 1) / samples.size();
        }
      }
    }
    return s;
  }

  private static double determinant(double[][] s) {
    return s[0][0] * (s[1][1] * s[2][2] - s[1][2] * s[2][1])
        - s[0][1] * (s[1][0] * s[2][2] - s[1][2] * s[2][0])
        + s[0][2] * (s[1][0] * s[2][1] - s[1][1] * s[2][0]);
  }

  /** x' S^-1 x = det(S + x x') / det(S) - 1. */
  private static double squared(double[][] s, double[] x) {
    double[][] more = new double[3][3];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        more[a][b] = s[a][b] + x[a] * x[b];
      }
    }
    return determinant(more) / determinant(s) - 1;
  }

  /** The same of two of the three. */
  private static double squared(double[][] s, double[] x, int a, int b) {
    double determinant = s[a][a] * s[b][b] - s[a][b] * s[a][b];
    return (s[b][b] * x[a] * x[a] - 2 * s[a][b] * x[a] * x[b] + s[a][a] * x[b] * x[b])
        / determinant;
  }

  @Test
  void distancesAndPartsOfSubgroupsOfFour() {
    List<List<Doubles>> samples = samples(5, 4);
    double[][] s = covariance(samples);
    Hotelling process = new Hotelling(Covariance.pooled(samples), 5, 4);
    Doubles row = Doubles.of(11, 49, 8.5);
    double[] away = new double[3];
    for (int j = 0; j < 3; j++) {
      int at = j;
      away[j] = row.get(j) - samples.stream().mapToDouble(rows -> mean(rows, at)).sum() / 5;
    }
    double all = 4 * squared(s, away);
    assertEquals(all, process.of(row), CLOSE * all);
    Doubles parts = process.parts(row);
    assertEquals(all - 4 * squared(s, away, 1, 2), parts.get(0), CLOSE * all);
    assertEquals(all - 4 * squared(s, away, 0, 2), parts.get(1), CLOSE * all);
    assertEquals(all - 4 * squared(s, away, 0, 1), parts.get(2), CLOSE * all);
    assertEquals(3, parts.size());
  }

  @Test
  void distancesAndPartsOfSingles() {
    List<Doubles> rows = samples(1, 12).get(0);
    double[][] s = covariance(List.of(rows));
    Hotelling process = Hotelling.ofSingles(Covariance.of(rows), 12);
    double[] away = new double[3];
    for (int j = 0; j < 3; j++) {
      away[j] = rows.get(2).get(j) - mean(rows, j);
    }
    double all = squared(s, away);
    assertEquals(all, process.of(rows.get(2)), CLOSE * all);
    assertEquals(all - squared(s, away, 0, 2), process.parts(rows.get(2)).get(1), CLOSE * all);
  }

  @Test
  void limitsOfSubgroupsAndOfSingles() {
    Hotelling four = new Hotelling(Covariance.pooled(samples(5, 4)), 5, 4);
    assertEquals(22.4010765198774, four.baseLimit(BEYOND), 1e-8);
    assertEquals(33.6016147798161, four.laterLimit(BEYOND), 1e-8);
    Hotelling single = Hotelling.ofSingles(Covariance.of(samples(1, 12).get(0)), 12);
    assertEquals(8.210851483573068, single.baseLimit(BEYOND), 1e-8);
    assertEquals(41.66037058628799, single.laterLimit(BEYOND), 1e-8);
  }

  /** Of m base subgroups and many, both limits near the chi-square of three. */
  @Test
  void manySubgroupsHaveNearlyTheLimitOfChiSquare() {
    Covariance some = Covariance.of(samples(1, 12).get(0));
    double chiSquare = 14.15625250054093;
    for (int size : new int[] {1, 4}) {
      Hotelling many = new Hotelling(some, 1_000_000, size);
      assertEquals(chiSquare, many.baseLimit(BEYOND), 1e-3);
      assertEquals(chiSquare, many.laterLimit(BEYOND), 1e-3);
    }
  }

  /**
   * Two subgroups of three, of three measures: 6 - 2 - 3 + 1 = 2 degrees of freedom; of pairs 0.
   */
  @Test
  void aDegreeOfFreedomAtLeastIsWanted() {
    Covariance three = Covariance.pooled(samples(2, 3));
    assertEquals(2, new Hotelling(three, 2, 3).base());
    assertThrows(IllegalArgumentException.class, () -> new Hotelling(three, 2, 2));
    assertEquals(3, new Hotelling(three, 3, 2).base());
    assertEquals(5, Hotelling.ofSingles(three, 5).base());
    assertThrows(IllegalArgumentException.class, () -> Hotelling.ofSingles(three, 4));
  }

  /** One that is the sum of the two before says nothing more, a part in a million does. */
  @Test
  void whatFollowsFromOthersIsSuperfluous() {
    List<Doubles> rows = new ArrayList<>();
    List<Doubles> nearly = new ArrayList<>();
    Random random = new Random(2);
    for (int i = 0; i < 30; i++) {
      double a = Math.rint(100 * random.nextGaussian()) / 10;
      double b = Math.rint(100 * random.nextGaussian()) / 10;
      rows.add(Doubles.of(a, b, a + b));
      nearly.add(Doubles.of(a, b, a + b + 1e-3 * random.nextGaussian()));
    }
    assertEquals(List.of(2), Covariance.of(rows).superfluous());
    assertEquals(List.of(), Covariance.of(nearly).superfluous());
    assertEquals(List.of(), Covariance.of(rows).without(2).superfluous());
  }
}
