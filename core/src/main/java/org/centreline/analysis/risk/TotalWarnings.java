package org.centreline.analysis.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import org.centreline.Matter;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.chart.risk.Watch;

/** Warnings about totals, such as the deaths of a month beside those expected. */
public final class TotalWarnings {

  /** A change of so many sigma takes a few points to show, and not one alone. */
  private static final double SIGMAS = 3;

  private TotalWarnings() {}

  /**
   * So many events are expected of each point that the change looked for would show in a single
   * one, and smaller ones never.
   *
   * @param facts the events and what is expected
   * @param interval the decision interval of the last phase; NaN where there is none
   */
  public static Optional<Warning> onePointChange(RiskFacts facts, double interval) {
    return RiskFacts.watch(facts.type())
        .filter(watch -> facts.areTooLarge(interval))
        .map(watch -> onePointChange(facts, watch));
  }

  private static Warning onePointChange(RiskFacts facts, Watch watch) {
    double expected = facts.measured().series().denominators().present().mean();
    double ratio = watch.up().orElseGet(watch.down()::getAsDouble);
    return new Warning(
        "one-point-change",
        "Each point expects some "
            + Math.round(expected)
            + " events, so that odds times "
            + new BigDecimal(Double.toString(ratio)).stripTrailingZeros().toPlainString()
            + " would show in one of them, and a point "
            + unmoving(watch)
            + " the events expected moves no sum."
            + smaller(watch, expected));
  }

  private static String unmoving(Watch watch) {
    String least = bound(watch.down());
    String most = bound(watch.up());
    return least.isEmpty()
        ? "below " + most + " times"
        : most.isEmpty() ? "above " + least + " times" : "from " + least + " to " + most + " times";
  }

  /**
   * How many times what is expected speaks for neither a change nor against it: (R - 1) / ln R;
   * nothing where that side is not watched.
   */
  public static String bound(OptionalDouble ratio) {
    return ratio.stream()
        .mapToObj(r -> TwoDecimals.of((r - 1) / StrictMath.log(r)))
        .findFirst()
        .orElse("");
  }

  private static String smaller(Watch watch, double expected) {
    BigDecimal more =
        BigDecimal.valueOf(SIGMAS / StrictMath.sqrt(expected))
            .round(new MathContext(1, RoundingMode.CEILING))
            .add(BigDecimal.ONE);
    double up = watch.up().orElseGet(() -> 1 / watch.down().getAsDouble());
    if (more.doubleValue() >= up) {
      return "";
    }
    String wanted =
        watch.up().isPresent()
            ? Matter.ODDS_RATIO + " " + more.toPlainString()
            : Matter.ODDS_RATIO_DOWN + " " + TwoDecimals.of(1 / more.doubleValue());
    return " To watch for smaller changes that last, use " + wanted + ".";
  }
}
