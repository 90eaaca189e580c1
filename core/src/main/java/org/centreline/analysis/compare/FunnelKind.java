package org.centreline.analysis.compare;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/** What a funnel compares. */
public enum FunnelKind {
  /** A part of the cases. */
  PROPORTION("proportion"),
  /** Events over opportunities. */
  RATE("rate"),
  /** Events seen over events expected: a standardised ratio. */
  RATIO("ratio");

  private static final double PERCENT = 100;

  private final String word;

  FunnelKind(String word) {
    this.word = word;
  }

  /** What sites can be compared by; empty where their data have no denominators. */
  public static Optional<FunnelKind> of(List<ChartAnalysis> charts) {
    if (!charts.stream().allMatch(FunnelKind::isCounted)) {
      return Optional.empty();
    }
    return Optional.of(charts.stream().anyMatch(FunnelKind::isRate) ? RATE : PROPORTION);
  }

  private static boolean isCounted(ChartAnalysis chart) {
    Series series = chart.measured().series();
    return series instanceof Proportions || series instanceof Rates || SiteTotal.isCases(chart);
  }

  /** What is shown per 1,000 is a rate, though no numerator is above its denominator. */
  private static boolean isRate(ChartAnalysis chart) {
    ChartType type = chart.setup().choice().type();
    boolean rates = type.data() == Data.RATES && type.traits().has(Trait.CHANCE);
    if (chart.measured().series() instanceof Rates || rates) {
      return true;
    }
    double multiply = chart.setup().meaning().scale().multiply();
    return multiply != 1 && multiply != PERCENT && !isSaidToBeShare(chart);
  }

  private static boolean isSaidToBeShare(ChartAnalysis chart) {
    return chart.setup().choice().type().traits().has(Trait.SHARE)
        && chart.setup().choice().reason().isEmpty();
  }

  /** The word in JSON and in sentences. */
  public String word() {
    return word;
  }
}
