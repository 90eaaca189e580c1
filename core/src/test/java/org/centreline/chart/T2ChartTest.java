package org.centreline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.PhaseFit;
import org.centreline.phase.Phases;
import org.centreline.series.Doubles;
import org.centreline.series.Joint;
import org.junit.jupiter.api.Test;

class T2ChartTest {

  private static final int SIZE = 24;

  private static List<Doubles> rows(int size, long seed) {
    Random random = new Random(seed);
    List<Doubles> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double own = random.nextGaussian();
      rows.add(Doubles.of(10 + 2 * own, 50 + 3 * own + random.nextGaussian()));
    }
    return rows;
  }

  private static Sample sample(List<Doubles> rows) {
    Joint joint = new Joint(List.of("a", "b"), rows.stream().map(List::of).toList());
    return PlainSample.placed(joint, Phases.one(rows.size())).convention(Conventions.EXACT);
  }

  private static PhaseFit fit(Sample sample) {
    return Fits.fit(new T2Chart(), sample);
  }

  private static double sum(int size, java.util.function.IntToDoubleFunction of) {
    return java.util.stream.IntStream.range(0, size).mapToDouble(of).sum();
  }

  /** Of two measures: (z1² + z2² - 2 r z1 z2) / (1 - r²), z in standard deviations. */
  @Test
  void isWhatTwoMeasuresAndTheirCorrelationMakeIt() {
    List<Doubles> rows = rows(SIZE, 1);
    double[] mean = new double[2];
    double[] sd = new double[2];
    for (int j = 0; j < 2; j++) {
      int at = j;
      mean[j] = sum(SIZE, i -> rows.get(i).get(at)) / SIZE;
      sd[j] = Math.sqrt(sum(SIZE, i -> Math.pow(rows.get(i).get(at) - mean[at], 2)) / (SIZE - 1));
    }
    double products =
        sum(SIZE, i -> (rows.get(i).get(0) - mean[0]) * (rows.get(i).get(1) - mean[1]));
    double r = products / (SIZE - 1) / sd[0] / sd[1];
    PhaseFit fit = fit(sample(rows));
    for (int i = 0; i < SIZE; i++) {
      double z = (rows.get(i).get(0) - mean[0]) / sd[0];
      double w = (rows.get(i).get(1) - mean[1]) / sd[1];
      double expected = (z * z + w * w - 2 * r * z * w) / (1 - r * r);
      assertEquals(expected, fit.statistic().get(i), 1e-9);
    }
    // The T² of the base add up to p (m - 1).
    assertEquals(2.0 * (SIZE - 1) / SIZE, fit.lines().centre().get(0), 1e-9);
  }

  @Test
  void withoutACovarianceNothingIsDrawn() {
    PhaseFit fit = fit(sample(rows(3, 1)));
    assertEquals(0, fit.statistic().present().size());
    assertEquals(0, fit.lines().upper().present().size());
  }

  /** Beta(1, b) and F(2, d) have quantiles in closed form. */
  @Test
  void limitsOfTwoMeasuresAreThoseInClosedForm() {
    PhaseFit fit = fit(sample(rows(SIZE, 2)).baseline(20));
    double beta = 1 - Math.pow(0.0027, 2.0 / (20 - 3));
    assertEquals(19.0 * 19 / 20 * beta, fit.lines().upper().get(19), 1e-9);
    double f = (20 - 2) / 2.0 * (Math.pow(0.0027, -2.0 / (20 - 2)) - 1);
    assertEquals(2.0 * 21 * 19 / (20.0 * 18) * f, fit.lines().upper().get(20), 1e-8);
    assertTrue(fit.lines().lower().present().size() == 0);
  }

  @Test
  void qccLeavesOutAsMuchForEachMeasure() {
    PhaseFit fit = fit(sample(rows(SIZE, 2)).convention(Conventions.QCC));
    double beta = 1 - Math.pow(1 - 0.9973 * 0.9973, 2.0 / (SIZE - 3));
    assertEquals(23.0 * 23 / 24 * beta, fit.lines().upper().get(3), 1e-9);
  }

  @Test
  void aRowWithoutOneMeasureIsAGap() {
    List<Doubles> rows = rows(SIZE, 3);
    List<Doubles> others = new ArrayList<>(rows);
    rows.set(5, Doubles.of(10, Double.NaN));
    others.remove(5);
    PhaseFit fit = fit(sample(rows));
    assertTrue(fit.statistic().isMissing(5));
    assertEquals(fit(sample(others)).statistic().get(5), fit.statistic().get(6), 1e-9);
  }

  /** Other units, and sums and differences in the place of measures, change no distance. */
  @Test
  void isTheSameInAnyUnits() {
    List<Doubles> rows = rows(SIZE, 4);
    UnaryOperator<Doubles> turned =
        row -> Doubles.of(3 - 7 * row.get(0), row.get(0) + row.get(1) / 60);
    Doubles plain = fit(sample(rows)).statistic();
    Doubles other = fit(sample(rows.stream().map(turned).toList())).statistic();
    for (int i = 0; i < SIZE; i++) {
      assertEquals(plain.get(i), other.get(i), 1e-7);
    }
  }

  /**
   * Of 24 points that set their own limit each is beyond it once in 370; all together about as
   * often as the chart says, within three standard errors.
   */
  @Test
  void noiseSignalsAsOftenAsIsSaid() {
    int tries = 2000;
    int signals = 0;
    for (int k = 0; k < tries; k++) {
      PhaseFit fit = fit(sample(rows(SIZE, 100 + k)));
      double limit = fit.lines().upper().get(0);
      signals += fit.statistic().max() > limit ? 1 : 0;
    }
    double said = sample(rows(SIZE, 1)).type("t2").analysis().falseAlarm().probability();
    assertEquals(1 - Math.pow(0.9973, SIZE), said, 1e-12);
    double error = Math.sqrt(said * (1 - said) / tries);
    assertEquals(said, (double) signals / tries, 3 * error);
  }
}
