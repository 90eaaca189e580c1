package org.centreline.analysis.chart;

import java.util.Optional;
import org.centreline.Matter;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Cases;
import org.centreline.series.Counts;
import org.centreline.series.Gaps;
import org.centreline.series.Individuals;
import org.centreline.series.Joint;
import org.centreline.series.Measured;
import org.centreline.series.Nature;
import org.centreline.series.Proportions;
import org.centreline.series.Rates;
import org.centreline.series.Samples;
import org.centreline.series.Series;

/** Whether a kind of chart has a formula for the data at hand. */
final class Suitability {

  private Suitability() {}

  /** What is missing, in a sentence; empty where nothing is. */
  static Optional<String> missing(ChartType type, Measured measured) {
    Series series = measured.series();
    boolean ratio = series instanceof Proportions || series instanceof Rates;
    boolean fits =
        switch (type.data()) {
          case VALUES -> isOfValues(series, type);
          case SAMPLES -> series instanceof Samples;
          case SHARES, RATES -> ratio;
          case COUNTS -> series instanceof Counts || series instanceof Individuals;
          case GAPS -> series instanceof Gaps || series instanceof Individuals;
          case OUTCOMES -> isOfOutcomes(series);
          case EXPECTED -> series instanceof Cases || ratio;
          case JOINT -> series instanceof Joint;
        };
    Optional<String> problem = fits ? outOfRange(type, measured) : Optional.of(needed(type));
    return problem.map(sentence -> Matter.TYPE + " " + type.id() + ": " + sentence);
  }

  private static Optional<String> outOfRange(ChartType type, Measured measured) {
    double least = measured.series().values().min();
    // Two events on one day are no time apart, which a list of dates can't help.
    boolean listed = measured.nature().is(Nature.Kind.EVENT_TIMES);
    boolean wrong =
        switch (type.data()) {
          case GAPS -> least < 0 || least == 0 && type.traits().has(Trait.TIMES) && !listed;
          case COUNTS -> least < 0;
          default -> false;
        };
    return wrong ? Optional.of(range(type)) : Optional.empty();
  }

  private static boolean isOfValues(Series series, ChartType type) {
    boolean several = series instanceof Samples && !type.traits().has(Trait.ACCUMULATES);
    return !several && !(series instanceof Joint);
  }

  private static boolean isOfOutcomes(Series series) {
    boolean single = series instanceof Individuals || series instanceof Counts;
    return single && series.values().present().stream().allMatch(v -> v == 0 || v == 1);
  }

  private static String range(ChartType type) {
    return type.traits().has(Trait.TIMES)
        ? "takes times above 0, but one is not; with gaps of 0 use " + Matter.TYPE + " g"
        : "takes numbers of 0 or more, but one is below 0; use " + Matter.TYPE + " xmr";
  }

  private static String needed(ChartType type) {
    return switch (type.data()) {
      case VALUES -> "takes one value a subgroup; combine the rows of a date";
      case SAMPLES -> "needs several rows a subgroup, such as one row a patient";
      case SHARES, RATES -> "needs a denominator; name its column with " + Matter.DENOMINATOR;
      case COUNTS -> "needs counts, without a denominator";
      case GAPS -> "needs the time or the cases between events, without a denominator";
      case OUTCOMES -> "needs one row a case, with 1 for the event and 0 for none";
      case EXPECTED ->
          "needs the risk of each case, named with "
              + Matter.RISK
              + ", or the number expected, named with "
              + Matter.DENOMINATOR;
      case JOINT -> "needs two to six measures, each named with " + Matter.VALUE;
    };
  }
}
