package org.centreline.chart.limit;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.series.Doubles;

/**
 * What a chart follows, one entry a subgroup; NaN where there is nothing.
 *
 * @param values the data
 * @param statistic what the rules look at: the data itself on most charts, the EWMA, the upper
 *     CUSUM
 * @param lower the lower CUSUM; all NaN on other charts
 * @param expected the risk of each case as used, or the events expected; all NaN elsewhere
 */
public record Track(Doubles values, Doubles statistic, Doubles lower, Doubles expected) {

  /** Where nothing is expected of the data. */
  public Track(Doubles values, Doubles statistic, Doubles lower) {
    this(values, statistic, lower, Doubles.missing(values.size()));
  }

  /** The data itself. */
  public static Track of(Doubles values) {
    return new Track(values, values, Doubles.missing(values.size()));
  }

  /** The data and a statistic made from it. */
  public static Track of(Doubles values, Doubles statistic) {
    return new Track(values, statistic, Doubles.missing(values.size()));
  }

  /**
   * What is drawn point by point: one row, or both sums of a CUSUM; nothing that is all missing.
   */
  public List<Doubles> followed() {
    List<Doubles> there =
        Stream.of(statistic, lower).filter(row -> row.present().size() > 0).toList();
    return there.isEmpty() ? List.of(statistic) : there;
  }

  /** The data times one number and the statistics times another. */
  public Track times(double factor, double ofStatistic) {
    return new Track(
        values.map(v -> v * factor),
        statistic.map(v -> v * ofStatistic),
        lower.map(v -> v * ofStatistic),
        expected);
  }

  /** This followed by the next phase. */
  public Track followedBy(Track next) {
    return new Track(
        values.followedBy(next.values),
        statistic.followedBy(next.statistic),
        lower.followedBy(next.lower),
        expected.followedBy(next.expected));
  }
}
