package org.centreline.analysis.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.chart.risk.IntervalSearch;
import org.centreline.chart.risk.Score;
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
    Optional<Watch> watch = RiskFacts.watch(facts.type()).filter(w -> w.interval().isEmpty());
    boolean atOnce = IntervalSearch.isLeast(interval) && facts.kind() == Score.Kind.TOTALS;
    return watch.filter(w -> atOnce).map(w -> onePointChange(facts, w));
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

  /** Where the score is against the change: (R - 1) / ln R times what is expected. */
  private static String unmoving(Watch watch) {
    String least = watch.down().isPresent() ? bound(watch.down().getAsDouble()) : "";
    String most = watch.up().isPresent() ? bound(watch.up().getAsDouble()) : "";
    return least.isEmpty()
        ? "below " + most + " times"
        : most.isEmpty() ? "above " + least + " times" : "from " + least + " to " + most + " times";
  }

  private static String bound(double ratio) {
    return TwoDecimals.of((ratio - 1) / StrictMath.log(ratio));
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
