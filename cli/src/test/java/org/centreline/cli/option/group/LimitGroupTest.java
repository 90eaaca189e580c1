package org.centreline.cli.option.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.analysis.chart.LimitRequest;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.cli.option.TypedWords;
import org.junit.jupiter.api.Test;

class LimitGroupTest {

  @Test
  void nothingTypedIsTheConventionsOwnWay() {
    assertEquals(LimitRequest.standard(), limits());
    assertEquals(LimitRequest.of(Conventions.QCC), limits("--convention", "qcc"));
  }

  @Test
  void knownNumbersAreTaken() {
    assertEquals(OptionalDouble.of(-3), limits("--centre", "-3").given().centre());
    assertEquals(OptionalDouble.of(0.5), limits("--sigma", "0.5").given().sigma());
  }

  @Test
  void screeningAndNegativeLimitsAreSwitchedBothWays() {
    assertEquals(Optional.of(Screening.ON), limits("--screen-moving-ranges").screening());
    assertEquals(Optional.of(Screening.OFF), limits("--no-screen-moving-ranges").screening());
    assertEquals(Optional.of(NegativeLimits.KEPT), limits("--negative-limits").negative());
    assertEquals(Optional.of(NegativeLimits.CUT), limits("--no-negative-limits").negative());
  }

  private static LimitRequest limits(String... words) {
    return TypedWords.options(words).request().limits();
  }
}
