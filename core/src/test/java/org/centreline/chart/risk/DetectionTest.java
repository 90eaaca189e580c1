package org.centreline.chart.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.centreline.PlainSample;
import org.centreline.chart.risk.Detection.Sight;
import org.centreline.phase.Phases;
import org.centreline.series.Cases;
import org.centreline.series.Doubles;
import org.junit.jupiter.api.Test;

/** How soon a change is seen, beside runs of the sum itself and a published figure. */
class DetectionTest {

  private static final int RUNS = 3000;

  /** Spread as beta(1, 19): quantiles of mean 5 %. */
  private static final Doubles RISKS =
      Doubles.tabulate(400, i -> 1 - Math.pow(1 - (i + .5) / 400, 1 / 19.0));

  private static Watch upwards(double falseAlarm) {
    return new Watch(
        OptionalDouble.of(2),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.of(falseAlarm),
        0,
        true,
        false);
  }

  private static Detection detection() {
    Cases cases = new Cases(RISKS.map(p -> 0), RISKS);
    var sample = PlainSample.placed(cases, Phases.one(cases.outcomes().size())).type("ra-cusum");
    return Detection.of(sample.data(), upwards(5000));
  }

  /** The specification's table: mean risk 5 %, OR 2, ARL 5,000: h 4.00, seen after 210 cases. */
  @Test
  void aDoublingAtFivePerCentIsSeenAfterTwoHundredAndTenCases() {
    Detection detection = detection();
    assertEquals(4.00, detection.up(), 0.02);
    assertEquals(5000, detection.falseAlarm(), 30);
    assertEquals(210, detection.sight(2).mean(), 4);
    assertEquals(19, detection.sight(2).events(), 1);
  }

  /** Through the real sum, case by case. */
  @Test
  void simulatedRunsAgreeWithinThreeStandardErrors() {
    Detection detection = detection();
    Sight sight = detection.sight(2);
    Random random = new Random(7);
    double[] runs = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      runs[i] = run(detection.up(), random);
    }
    double mean = Arrays.stream(runs).average().orElseThrow();
    double sd = Math.sqrt(Arrays.stream(runs).map(r -> (r - mean) * (r - mean)).sum() / (RUNS - 1));
    assertEquals(mean, sight.mean(), 3 * sd / Math.sqrt(RUNS));
    share(runs, sight.half(), 0.5);
    share(runs, sight.most(), 0.8);
  }

  private static void share(double[] runs, int within, double wanted) {
    double share = Arrays.stream(runs).filter(r -> r <= within).count() / (double) RUNS;
    double error = Math.sqrt(wanted * (1 - wanted) / RUNS);
    assertEquals(wanted, share, 3 * error + 0.005);
  }

  private static int run(double interval, Random random) {
    Score score = new Score(Score.Kind.CASES, 2);
    double sum = 0;
    int cases = 0;
    while (true) {
      double p = RISKS.get(random.nextInt(RISKS.size()));
      double truly = 2 * p / (1 - p + 2 * p);
      double outcome = random.nextDouble() < truly ? 1 : 0;
      Doubles scores = score.of(Doubles.of(outcome), Doubles.of(p));
      WatchedSum one = WatchedSum.of(scores, new Alarm(interval, sum, true));
      cases++;
      if (!one.signals().isEmpty()) {
        return cases;
      }
      sum = one.sums().get(0);
    }
  }

  @Test
  void fewerCasesShowALargerChangeAndAFallIsSeenByTheOtherSum() {
    Detection both = Detection.ofRate(0.1, Watch.USUAL);
    assertTrue(both.sight(3).mean() < both.sight(2).mean());
    assertTrue(both.sight(2).mean() < both.sight(1.5).mean());
    assertTrue(both.sight(0.5).events() < both.sight(2).events());
    assertTrue(both.up() > 0 && both.down() > 0 && both.up() != both.down());
    assertEquals(5000, both.falseAlarm(), 100);
    ScoreLaw halved = new ScoreLaw(new Score(Score.Kind.CASES, 0.5), Doubles.of(0.1), 0.5);
    assertEquals(RunLength.of(halved, both.down()), both.sight(0.5).mean());
    Sight seen = both.sight(2);
    assertTrue(seen.half() < seen.mean() && seen.mean() < seen.most());
  }
}
