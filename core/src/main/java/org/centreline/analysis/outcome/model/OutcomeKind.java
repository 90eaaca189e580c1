package org.centreline.analysis.outcome.model;

import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.CChart;
import org.centreline.chart.PChart;
import org.centreline.chart.UChart;
import org.centreline.chart.XmrChart;
import org.centreline.chart.limit.ChartType;
import org.centreline.series.Counts;
import org.centreline.series.Individuals;
import org.centreline.series.Measured;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/** What the numbers of an outcome are, which decides the model. */
public enum OutcomeKind {
  /** A measurement or mean a subgroup. */
  MEAN(XmrChart.TYPE),
  /** Events over opportunities. */
  RATE(UChart.TYPE),
  /** Cases with the event out of all cases. */
  PROPORTION(PChart.TYPE),
  /** Events, the same opportunity each time. */
  COUNT(CChart.TYPE);

  private final ChartType type;

  OutcomeKind(ChartType type) {
    this.type = type;
  }

  /**
   * The kind that the user named, else the one that the data have; where the data can't say, the
   * user must.
   *
   * @throws MisuseException where neither says, or the two contradict each other
   */
  static OutcomeKind of(Measured measured, ChartRequest request) {
    Series series = measured.series();
    OutcomeKind kind =
        request
            .type()
            .map(OutcomeKind::named)
            .orElseGet(() -> told(measured).orElseGet(() -> found(series, request.meaning())));
    problem(kind, series)
        .ifPresent(
            problem -> {
              throw new MisuseException(
                  List.of(Matter.TYPE + " " + kind.type().id() + ": " + problem));
            });
    return kind;
  }

  /** The chart that goes with it, by whose word a user chooses it. */
  public ChartType type() {
    return type;
  }

  /** Whether events are counted, so that some may have been avoided. */
  public boolean isCounted() {
    return this != MEAN;
  }

  private static OutcomeKind named(ChartType type) {
    for (OutcomeKind kind : values()) {
      if (kind.type() == type) {
        return kind;
      }
    }
    throw new MisuseException(
        List.of(
            Matter.TYPE + " " + type.id() + ": before and after are compared with xmr, u, p or c"));
  }

  /** What headings and answers make plain, as for a chart. */
  private static Optional<OutcomeKind> told(Measured measured) {
    Series series = measured.series();
    return switch (measured.nature().kind()) {
      case ANSWERS, SHARE ->
          series instanceof Proportions ? Optional.of(PROPORTION) : Optional.empty();
      case MEASUREMENT ->
          series instanceof Individuals || isRatio(series) ? Optional.of(MEAN) : Optional.empty();
      case TIME_BETWEEN -> series instanceof Individuals ? Optional.of(MEAN) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static OutcomeKind found(Series series, Meaning meaning) {
    if (series instanceof Rates
        || series instanceof Proportions && meaning.scale().multiply() != 1) {
      return RATE;
    }
    if (series instanceof Proportions) {
      throw new MisuseException(
          List.of(
              "no numerator is above its denominator, so these may be shares or rates; add "
                  + Matter.TYPE
                  + " p"
                  + " where each case has the event or not (seen in time out of all), or "
                  + Matter.TYPE
                  + " u"
                  + " where events happen over an opportunity (falls over bed days)"));
    }
    if (series instanceof Counts) {
      return COUNT;
    }
    if (series instanceof Individuals && isWhole(series)) {
      throw new MisuseException(
          List.of(
              "all values are whole numbers, so these may be measurements or counts; add "
                  + Matter.TYPE
                  + " xmr"
                  + " for measurements (days, scores, means), or "
                  + Matter.TYPE
                  + " c for counts of events"));
    }
    return MEAN;
  }

  private static boolean isRatio(Series series) {
    return series instanceof Proportions || series instanceof Rates;
  }

  private static boolean isWhole(Series series) {
    return series.values().min() >= 0
        && series.values().present().stream().allMatch(v -> v == StrictMath.rint(v));
  }

  private static Optional<String> problem(OutcomeKind kind, Series series) {
    boolean ratio = isRatio(series);
    boolean single = ratio || series instanceof Individuals || series instanceof Counts;
    return switch (kind) {
      case MEAN ->
          single
              ? Optional.empty()
              : Optional.of(
                  "takes one value a subgroup; add " + Matter.COMBINE + " mean or median");
      case RATE ->
          ratio
              ? Optional.empty()
              : Optional.of("needs " + Matter.DENOMINATOR + ", such as bed days");
      case PROPORTION ->
          series instanceof Proportions
              ? Optional.empty()
              : Optional.of("needs " + Matter.DENOMINATOR + ", with no numerator above it");
      case COUNT ->
          series instanceof Counts
              ? Optional.empty()
              : Optional.of("takes whole numbers of events, without a denominator");
    };
  }
}
