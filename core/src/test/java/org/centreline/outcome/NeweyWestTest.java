package org.centreline.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.centreline.outcome.design.Course;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.fit.Fit;
import org.centreline.outcome.fit.Link;
import org.centreline.outcome.fit.Reason;
import org.centreline.outcome.fit.Response;
import org.centreline.outcome.fit.Segmented;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sandwich written out over all pairs of rows, with gaps and a control. */
class NeweyWestTest {

  private static final Course GAPPY =
      course(List.of(0, 1, 2, 4, 5, 6, 9, 10, 11, 12, 14, 15))
          .with(course(List.of(0, 2, 3, 4, 5, 7, 8, 9, 10, 11, 13, 15, 16)));

  private static Course course(List<Integer> periods) {
    return Course.of(periods, periods.stream().map(t -> t % 12 + 1).toList());
  }

  private static Segmented series(Link link) {
    Random random = new Random(7);
    Doubles seen = Doubles.tabulate(25, i -> 40 + Math.rint(9 * random.nextGaussian()));
    Doubles all = Doubles.tabulate(25, i -> 90 + i % 4);
    Response response =
        switch (link) {
          case IDENTITY -> new Response.Measurements(seen);
          case LOG -> new Response.Counts(seen, all);
          case LOGIT -> new Response.Proportions(seen, all);
        };
    return Segmented.of(GAPPY, response, Model.from(8));
  }

  /** Events seen less expected, and what chance makes of a row; of measurements 1. */
  private static double[][] rows(Segmented series, Fit fit) {
    Doubles fitted = fit.fitted();
    Doubles shown = series.response().shown();
    Doubles weights = series.response().weights();
    double[][] rows = new double[2][fitted.size()];
    for (int i = 0; i < fitted.size(); i++) {
      double mean = fitted.get(i);
      double chance =
          switch (series.response().link()) {
            case IDENTITY -> 1;
            case LOG -> mean;
            case LOGIT -> mean * (1 - mean);
          };
      rows[0][i] = weights.get(i) * (shown.get(i) - mean);
      rows[1][i] = weights.get(i) * chance;
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({
    "IDENTITY, 0",
    "IDENTITY, 1",
    "IDENTITY, 3",
    "LOG, 0",
    "LOG, 2",
    "LOGIT, 1",
    "LOGIT, 20"
  })
  void isTheSandwichOverAllPairs(Link link, int lag) {
    Segmented series = series(link);
    Fit fit = new NeweyWest(lag).fit(series).fit().orElseThrow();
    double[][] rows = rows(series, fit);
    double[][] x = series.design().arrays();
    int k = x.length;
    int n = rows[0].length;
    double[][] information = new double[k][k];
    double[][] middle = new double[k][k];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        for (int i = 0; i < n; i++) {
          information[a][b] += x[a][i] * rows[1][i] * x[b][i];
          for (int h = 0; h < n; h++) {
            middle[a][b] += x[a][i] * rows[0][i] * weight(i, h, lag) * rows[0][h] * x[b][h];
          }
        }
      }
    }
    double[][] bread = DenseModel.inverse(information);
    for (int j = 0; j < k; j++) {
      double[] half = DenseModel.times(middle, bread[j]);
      double wanted = 0;
      for (int a = 0; a < k; a++) {
        wanted += bread[j][a] * half[a] * n / (n - k);
      }
      assertEquals(wanted, fit.covariance().get(j, j), 1e-6 * wanted, "term " + j);
    }
    assertEquals(n - k, fit.df());
  }

  private static double weight(int i, int h, int lag) {
    int apart = Math.abs(GAPPY.periods().get(i) - GAPPY.periods().get(h));
    boolean together = GAPPY.isControl(i) == GAPPY.isControl(h);
    return together ? Math.max(0, 1 - apart / (lag + 1.0)) : 0;
  }

  /** What is left of counts that never vary is rounding, and no measure of uncertainty. */
  @Test
  void countsOnTheLineHaveNoAnswer() {
    for (int events = 1; events < 60; events++) {
      Response same = Response.Counts.of(Doubles.repeat(24, events));
      Segmented series = Segmented.of(Course.monthly(24, 1), same, Model.from(12));
      assertEquals(Optional.of(Reason.EXACT), new NeweyWest(1).fit(series).reason());
    }
    Response doubling = Response.Counts.of(Doubles.tabulate(24, i -> StrictMath.pow(2, i)));
    Segmented steep = Segmented.of(Course.monthly(24, 1), doubling, Model.from(12));
    assertEquals(Optional.of(Reason.EXACT), new NeweyWest(1).fit(steep).reason());
  }
}
