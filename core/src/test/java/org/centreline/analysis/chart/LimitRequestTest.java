package org.centreline.analysis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.LimitOptions;
import org.junit.jupiter.api.Test;

class LimitRequestTest {

  @Test
  void theStandardIsMakingDataCountWithEverythingEstimated() {
    assertEquals(LimitOptions.of(Conventions.MDC), LimitRequest.standard().options(1));
  }

  @Test
  void whatIsGivenOnTheScaleShownIsTakenBackToTheData() {
    Given given = new Given(OptionalDouble.of(29), OptionalDouble.of(5));
    LimitRequest request =
        new LimitRequest(Conventions.MDC, Optional.empty(), given, Optional.empty());
    assertEquals(
        new Given(OptionalDouble.of(0.29), OptionalDouble.of(0.05)), request.options(100).given());
    assertEquals(Given.nothing(), LimitRequest.standard().options(100).given());
  }

  @Test
  void theUsersWordOnScreeningWins() {
    assertEquals(Screening.ON, LimitRequest.of(Conventions.QICHARTS2).options(1).screening());
    LimitRequest off =
        new LimitRequest(
            Conventions.QICHARTS2, Optional.of(Screening.OFF), Given.nothing(), Optional.empty());
    assertEquals(Screening.OFF, off.options(1).screening());
  }
}
