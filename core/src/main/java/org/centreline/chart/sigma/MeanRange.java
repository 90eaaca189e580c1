package org.centreline.chart.sigma;

/**
 * A mean moving range.
 *
 * @param mean NaN where there was no range to take it from
 * @param dropped how many ranges screening left out
 */
public record MeanRange(double mean, int dropped) {}
