package org.centreline.chart;

/**
 * A mean moving range.
 *
 * @param mean NaN where there was no range to take it from
 * @param dropped how many ranges screening left out
 */
record MeanRange(double mean, int dropped) {}
