package org.centreline.analysis.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;

/** Whether it can be that limits are drawn only where values can be. */
final class LimitsWithin {

  private LimitsWithin() {}

  /** What is wrong with it, as one sentence without a full stop; empty where nothing is. */
  static Optional<String> problem(
      Bounds bounds, Measured measured, ChartType type, ChartRequest request) {
    if (!type.traits().has(Trait.LIMITS)) {
      return Optional.of(
          Matter.LIMITS_WITHIN
              + ": a "
              + type.nameInSentence()
              + " has no limits on the scale of its values; leave it out");
    }
    boolean kept =
        request.limits().negative().filter(asked -> asked == NegativeLimits.KEPT).isPresent();
    if (kept && bounds.lowest() >= 0) {
      return Optional.of(
          Matter.LIMITS_WITHIN + " and " + Matter.NEGATIVE_LIMITS + ": leave one of them out");
    }
    double multiply = request.meaning().scale().multiply();
    Doubles values = measured.series().values().present().map(value -> value * multiply);
    return type.traits().has(Trait.SPREAD)
        ? Optional.empty()
        : values.stream()
            .filter(value -> bounds.clip(value) != value)
            .boxed()
            .findFirst()
            .map(value -> outside(value, bounds));
  }

  private static String outside(double value, Bounds bounds) {
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
