/**
 * Intervals for one proportion or one count: numbers enter, two ends leave.
 *
 * <p>Begin with {@link org.centreline.outcome.interval.Interval}; each other file is one published
 * interval.
 */
package org.centreline.outcome.interval;
