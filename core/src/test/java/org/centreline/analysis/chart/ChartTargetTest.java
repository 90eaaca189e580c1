package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Scale;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.series.Doubles;
import org.centreline.series.Targets;
import org.centreline.series.Targets.Kind;
import org.junit.jupiter.api.Test;

class ChartTargetTest {

  private static final double NONE = Double.NaN;

  private static Sample steady(ChartType type) {
    return PlainSample.placed(IntStream.range(0, 20).mapToDouble(i -> 5 + i % 3).toArray())
        .type(type);
  }

  private static Targets row(double first, double last) {
    return Targets.of(Doubles.tabulate(20, i -> i < 10 ? first : last));
  }

  @Test
  void theLatestTargetDecidesAssurance() {
    Sample trial = steady(ChartTypes.XMR).better(Better.UP);
    assertEquals(Optional.of(Assurance.PASSING), trial.targets(row(40, 0)).analysis().assurance());
    assertEquals(Optional.of(Assurance.FAILING), trial.targets(row(0, 40)).analysis().assurance());
  }

  @Test
  void aTargetThatIsMissingAtTheEndOrAtFirstStaysInForce() {
    Sample trial = steady(ChartTypes.XMR).better(Better.UP);
    assertEquals(
        Optional.of(Assurance.PASSING), trial.targets(row(0, NONE)).analysis().assurance());
    assertEquals(
        Optional.of(Assurance.PASSING), trial.targets(row(NONE, 0)).analysis().assurance());
    assertEquals(Optional.empty(), trial.targets(row(NONE, NONE)).analysis().assurance());
  }

  @Test
  void eachPointCarriesItsOwn() {
    Doubles targets = steady(ChartTypes.XMR).targets(row(3, 4)).analysis().points().targets();
    assertEquals(row(3, 4).each(), targets);
  }

  @Test
  void targetsAreOnTheScaleShownButSharesAreMultiplied() {
    Sample trial = steady(ChartTypes.XMR).multiply(100);
    assertEquals(95, trial.targets(row(95, 95)).analysis().points().targets().get(0));
    Targets shares = new Targets(row(.95, .95).each(), Kind.SHARES);
    assertEquals(95, trial.targets(shares).analysis().points().targets().get(0));
  }

  @Test
  void aRunChartShowsThemWithoutAssurance() {
    ChartAnalysis run = steady(ChartTypes.RUN).better(Better.UP).targets(row(40, 0)).analysis();
    assertEquals(40, run.points().targets().get(0));
    assertEquals(Optional.empty(), run.assurance());
  }

  private static void assertRefused(String message, Sample trial) {
    MisuseException refused = assertThrows(MisuseException.class, trial::analysis);
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
  }

  @Test
  void aShareHasTargetsFromZeroToOne() {
    Sample shares = PlainSample.placed(.9, .95, .8).type(ChartTypes.RUN).scale(Scale.percent());
    assertRefused(
        "target column: the measure is a share of one, so a target lies from 0 to 1, but the"
            + " column holds 95; did you mean 95%? Write it so, or add multiplier 100",
        shares.targets(Targets.of(Doubles.of(NONE, .9, 95))));
    assertEquals(
        .9,
        shares.targets(Targets.of(Doubles.of(NONE, .9, 1))).analysis().points().targets().get(1));
  }

  @Test
  void pointsThatAreNotTheMeasureHaveNoTarget() {
    assertRefused(
        "target column: a target is set for the measure", steady(ChartTypes.MR).targets(row(3, 4)));
  }

  @Test
  void oneTargetOrAColumnButNotBoth() {
    assertRefused("target and target column", steady(ChartTypes.XMR).target(3).targets(row(3, 4)));
  }
}
