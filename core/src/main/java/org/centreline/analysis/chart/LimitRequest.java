package org.centreline.analysis.chart;

import java.util.Optional;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.LimitOptions;

/**
 * How limits are asked for.
 *
 * @param convention whose constants
 * @param screening the user's own word on screening, over the convention's
 * @param given centre and sigma known beforehand, on the scale shown
 * @param negative what happens to limits below 0 where no value is; the chart's own way where empty
 * @param within where limits are drawn at most, on the scale shown; anywhere where empty
 */
public record LimitRequest(
    Convention convention,
    Optional<Screening> screening,
    Given given,
    Optional<NegativeLimits> negative,
    Optional<Bounds> within) {

  /** Limits drawn wherever they fall. */
  public LimitRequest(
      Convention convention,
      Optional<Screening> screening,
      Given given,
      Optional<NegativeLimits> negative) {
    this(convention, screening, given, negative, Optional.empty());
  }

  /** What happens to limits below 0 where no value is below 0. */
  public enum NegativeLimits {
    KEPT,
    CUT
  }

  /** Making Data Count, everything estimated. */
  public static LimitRequest standard() {
    return of(Conventions.MDC);
  }

  /** A convention's own way, everything estimated. */
  public static LimitRequest of(Convention convention) {
    return new LimitRequest(convention, Optional.empty(), Given.nothing(), Optional.empty());
  }

  /** The same with limits drawn only where values can be, on the scale shown. */
  public LimitRequest within(Bounds bounds) {
    return new LimitRequest(convention, screening, given, negative, Optional.of(bounds));
  }

  /** The same on the scale of the data. */
  LimitOptions options(double multiply) {
    Given raw =
        new Given(
            given.centre().isPresent()
                ? java.util.OptionalDouble.of(given.centre().getAsDouble() / multiply)
                : given.centre(),
            given.sigma().isPresent()
                ? java.util.OptionalDouble.of(given.sigma().getAsDouble() / multiply)
                : given.sigma());
    return new LimitOptions(convention, screening.orElse(convention.screening()), raw);
  }
}
