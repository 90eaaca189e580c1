package org.centreline.analysis.outcome.groups;

import org.centreline.outcome.interval.Interval;
import org.centreline.series.Doubles;

/**
 * What one of two groups is like, on the scale shown.
 *
 * @param name before, after, or the words of the file
 * @param n how many values or rows
 * @param missing how many had no number
 * @param mean the mean, the proportion (a fraction of one) or the rate
 * @param median NaN for proportions and rates
 * @param deviation the standard deviation; NaN for proportions, rates and single values
 * @param events as counted; NaN for measurements
 * @param exposure what the events are out of, as counted; NaN for measurements
 * @param interval of the proportion or rate, on the scale of the mean; NONE for measurements
 */
public record GroupSummary(
    String name,
    int n,
    int missing,
    double mean,
    double median,
    double deviation,
    double events,
    double exposure,
    Interval interval) {

  /** A group of measurements, none missing. */
  static GroupSummary of(String name, Doubles values, int missing) {
    double mean = values.mean();
    double squares = values.map(v -> (v - mean) * (v - mean)).sum();
    double deviation = values.size() < 2 ? Double.NaN : Math.sqrt(squares / (values.size() - 1));
    return new GroupSummary(
        name,
        values.size(),
        missing,
        mean,
        values.median(),
        deviation,
        Double.NaN,
        Double.NaN,
        Interval.NONE);
  }
}
