package org.centreline.analysis.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Conventions;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

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

  /** What is wrong with where limits are to be drawn at most; empty where nothing is. */
  Optional<String> withinProblem(Measured measured, ChartType type, double multiply) {
    if (within.isEmpty()) {
      return Optional.empty();
    }
    Bounds bounds = within.get();
    if (!type.traits().has(Trait.LIMITS)) {
      return Optional.of(
          Matter.LIMITS_WITHIN
              + ": a "
              + type.nameInSentence()
              + " has no limits on the scale of its values; leave it out");
    }
    if (negative.filter(asked -> asked == NegativeLimits.KEPT).isPresent()
        && bounds.lowest() >= 0) {
      return Optional.of(
          Matter.LIMITS_WITHIN + " and " + Matter.NEGATIVE_LIMITS + ": leave one of them out");
    }
    Doubles values = measured.series().values().present().map(value -> value * multiply);
    return type.traits().has(Trait.SPREAD)
        ? Optional.empty()
        : values.stream()
            .filter(value -> bounds.clip(value) != value)
            .boxed()
            .findFirst()
            .map(value -> beyond(value, bounds));
  }

  private static String beyond(double value, Bounds bounds) {
    return Matter.LIMITS_WITHIN
        + " "
        + plain(bounds.lowest())
        + ".."
        + plain(bounds.highest())
        + ": the data hold "
        + plain(value)
        + ", so values go beyond that; give the least and the greatest value that there can be";
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
