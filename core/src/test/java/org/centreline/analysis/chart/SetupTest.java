package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.Scale;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.series.Doubles;
import org.centreline.series.Proportions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupTest {

  private static final Sample RUN = PlainSample.placed(1, 2, 3).type(ChartTypes.RUN);
  private static final Sample XMR = RUN.type(ChartTypes.XMR);
  private static final Sample MR = RUN.type(ChartTypes.MR);

  private static void assertRefused(String start, Sample trial) {
    List<String> problems = assertThrows(MisuseException.class, trial::analysis).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(
        start, problems.get(0).substring(0, Math.min(start.length(), problems.get(0).length())));
  }

  @Test
  void eachChartHasItsUsualRules() {
    assertEquals(RuleSets.ANHOEJ, RUN.analysis().setup().rules());
    assertEquals(RuleSets.MDC, XMR.analysis().setup().rules());
    assertEquals(RuleSets.THREE_SIGMA, MR.analysis().setup().rules());
  }

  @Test
  void patternsMeanNothingOnMovingRanges() {
    assertRefused("rule set mdc: its patterns mean nothing", MR.rules(RuleSets.MDC));
    assertRefused("rule set anhoej: its patterns mean nothing", MR.rules(RuleSets.ANHOEJ));
    assertEquals(RuleSets.NONE, MR.rules(RuleSets.NONE).analysis().setup().rules());
  }

  @Test
  void limitsAloneMeanNothingOnARunChart() {
    assertRefused(
        "rule set three-sigma: a run chart has no limits", RUN.rules(RuleSets.THREE_SIGMA));
    assertEquals(RuleSets.MDC, RUN.rules(RuleSets.MDC).analysis().setup().rules());
    assertEquals(RuleSets.NONE, RUN.rules(RuleSets.NONE).analysis().setup().rules());
  }

  @Test
  void whatAsksForLimitsMeansNothingOnARunChart() {
    assertRefused("sigma: a run chart has no limits", RUN.given(2, 1));
    assertRefused(
        "negative limits: a run chart",
        RUN.limits(
            new LimitRequest(
                Conventions.MDC,
                Optional.empty(),
                Given.nothing(),
                Optional.of(NegativeLimits.CUT))));
    assertRefused("screening of moving ranges: ", RUN.screening(Screening.OFF));
    assertRefused("screening of moving ranges: ", MR.screening(Screening.ON));
    Given centre = new Given(OptionalDouble.of(2), OptionalDouble.empty());
    assertEquals(2, RUN.given(centre).analysis().lastPhase().centre());
  }

  @Test
  void aTargetMeansNothingForMovingRanges() {
    assertRefused("target: a target is set for the measure", MR.target(2));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "0.95, true", "1.01, false", "95, false", "-0.1, false"})
  void theTargetOfAShareLiesFromZeroToOne(double target, boolean fine) {
    Sample trial =
        PlainSample.placed(.9, .95, .8).type(ChartTypes.RUN).scale(Scale.percent()).target(target);
    if (fine) {
      assertEquals(target, trial.analysis().points().targets().get(0));
    } else {
      assertRefused("target ", trial);
    }
  }

  @Test
  void aTargetThatIsTooHighAsksWhetherAPercentageWasMeant() {
    assertRefused(
        "target 95: the measure is a share of one, so a target lies from 0 to 1; did you mean"
            + " 95%?",
        PlainSample.placed(.9).type(ChartTypes.RUN).scale(Scale.percent()).target(95));
  }

  @ParameterizedTest
  @CsvSource({
    "t, 0, 'the centre of a t chart lies above 0'",
    "g, -1, 'the centre of a g chart lies at 0 or above'",
    "c, -1, 'the centre of a c chart lies at 0 or above'",
    "xmr, -1, ''",
    "t, 0.1, ''",
    "c, 0, ''",
  })
  void chartsOfChanceTakeNoCentreThatChanceCannotHave(String type, double centre, String problem) {
    Given given = new Given(OptionalDouble.of(centre), OptionalDouble.empty());
    Sample trial =
        PlainSample.placed(1, 2, 3).type(ChartTypes.named(type).orElseThrow()).given(given);
    if (problem.isEmpty()) {
      assertEquals(type, trial.analysis().setup().choice().type().id());
    } else {
      assertRefused("centre " + (int) centre + ": " + problem, trial);
    }
  }

  @Test
  void theCentreOfAShareLiesFromZeroToOneOnTheScaleShown() {
    Proportions shares = new Proportions(Doubles.of(1, 2), Doubles.of(3, 3));
    Sample trial =
        PlainSample.placed(shares, Phases.one(2)).type(ChartTypes.named("p").orElseThrow());
    assertRefused("centre 50: the centre of a p chart lies from 0 to 1", trial.given(centre(50)));
    assertEquals(50, trial.multiply(100).given(centre(50)).analysis().lastPhase().centre(), 1e-12);
  }

  private static Given centre(double centre) {
    return new Given(OptionalDouble.of(centre), OptionalDouble.empty());
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    Sample trial = MR.rules(RuleSets.MDC).screening(Screening.ON).target(1);
    assertEquals(3, assertThrows(MisuseException.class, trial::analysis).problems().size());
  }

  @Test
  void theUsersWordOnScreeningWins() {
    assertEquals(Screening.OFF, XMR.analysis().setup().screening());
    assertEquals(Screening.ON, XMR.screening(Screening.ON).analysis().setup().screening());
    Sample screened = XMR.convention(Conventions.QICHARTS2);
    assertEquals(Screening.ON, screened.analysis().setup().screening());
    assertEquals(Screening.OFF, screened.screening(Screening.OFF).analysis().setup().screening());
  }

  @Test
  void theTitleIsTheMeasureUnlessItIsGiven() {
    assertEquals("measure", XMR.analysis().setup().title());
    Meaning plain = Meaning.plain();
    Sample titled = XMR.meaning(Meaning.plain().withTitle("Waits"));
    assertEquals("Waits", titled.analysis().setup().title());
  }
}
