package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.PlainSample;
import org.centreline.Sample;
import org.centreline.analysis.Better;
import org.centreline.analysis.Warning;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.limit.Given;
import org.junit.jupiter.api.Test;

class LimitsOfBeforeTest {

  private static final Sample LEFT =
      PlainSample.placed("30 32 30 32 30 32 30 32 30 32 30 32 20 21 20 21")
          .type(ChartTypes.XMR)
          .better(Better.DOWN)
          .target(25);

  private static List<String> said(Sample trial) {
    return trial.analysis().warnings().stream()
        .filter(warning -> warning.code().equals("limits-of-before"))
        .map(Warning::message)
        .toList();
  }

  @Test
  void saysOfWhatTimeTheLimitsAreAndTheWayToNewOnes() {
    assertEquals(
        List.of(
            "There are signals of change since the baseline, whose limits are those of the time"
                + " before: they do not say whether the target will be met now, and there is no"
                + " assurance icon. Where the cause is known, phase DATE begins new limits (in a"
                + " project a row of the kind phase in changes.csv); suggest says whether it is"
                + " time."),
        said(LEFT.baseline(12)));
    assertEquals(List.of(), said(LEFT));
    assertEquals(List.of(), said(LEFT.baseline(12).better(Better.NEITHER)));
  }

  @Test
  void limitsThatWereGivenHaveAnotherWay() {
    Given given = new Given(OptionalDouble.of(31), OptionalDouble.of(2));
    assertTrue(said(LEFT.given(given)).get(0).endsWith("the points set limits of their own."));
  }

  @Test
  void anIconThatStaysIsTold() {
    Sample kept = LEFT.baseline(12).convention(Conventions.NHSRPLOTTHEDOTS);
    assertTrue(said(kept).get(0).contains("the assurance icon goes by them"));
  }
}
