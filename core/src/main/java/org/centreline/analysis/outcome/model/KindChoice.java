package org.centreline.analysis.outcome.model;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.chart.limit.ChartType;
import org.centreline.series.Counts;
import org.centreline.series.Individuals;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Series;

/** Finds out what the numbers of an outcome are; where the data can't say, the user must. */
final class KindChoice {

  private KindChoice() {}

  /**
   * The kind that the user named, else the one that the data have.
   *
   * @throws MisuseException where neither says, or the two contradict each other
   */
  static OutcomeKind of(Series series, ChartRequest request) {
    OutcomeKind kind =
        request.type().map(KindChoice::named).orElseGet(() -> found(series, request.meaning()));
    problem(kind, series)
        .ifPresent(
            problem -> {
              throw new MisuseException(List.of("--type " + kind.type().id() + ": " + problem));
            });
    return kind;
  }

  private static OutcomeKind named(ChartType type) {
    for (OutcomeKind kind : OutcomeKind.values()) {
      if (kind.type() == type) {
        return kind;
      }
    }
    throw new MisuseException(
        List.of("--type " + type.id() + ": before and after are compared with xmr, u, p or c"));
  }

  private static OutcomeKind found(Series series, Meaning meaning) {
    if (series instanceof Rates
        || series instanceof Proportions && meaning.scale().multiply() != 1) {
      return OutcomeKind.RATE;
    }
    if (series instanceof Proportions) {
      throw new MisuseException(
          List.of(
              "no numerator is above its denominator, so these may be shares or rates; add --type p"
                  + " where each case has the event or not (seen in time out of all), or --type u"
                  + " where events happen over an opportunity (falls over bed days)"));
    }
    if (series instanceof Counts) {
      return OutcomeKind.COUNT;
    }
    if (series instanceof Individuals && isWhole(series)) {
      throw new MisuseException(
          List.of(
              "all values are whole numbers, so these may be measurements or counts; add --type xmr"
                  + " for measurements (days, scores, means), or --type c for counts of events"));
    }
    return OutcomeKind.MEAN;
  }

  private static boolean isWhole(Series series) {
    return series.values().min() >= 0
        && series.values().present().stream().allMatch(v -> v == StrictMath.rint(v));
  }

  private static Optional<String> problem(OutcomeKind kind, Series series) {
    boolean ratio = series instanceof Proportions || series instanceof Rates;
    boolean single = ratio || series instanceof Individuals || series instanceof Counts;
    return switch (kind) {
      case MEAN ->
          single
              ? Optional.empty()
              : Optional.of("takes one value a subgroup; add --combine mean or median");
      case RATE -> ratio ? Optional.empty() : Optional.of("needs --denominator, such as bed days");
      case PROPORTION ->
          series instanceof Proportions
              ? Optional.empty()
              : Optional.of("needs --denominator, with no numerator above it");
      case COUNT ->
          series instanceof Counts
              ? Optional.empty()
              : Optional.of("takes whole numbers of events, without a denominator");
    };
  }
}
