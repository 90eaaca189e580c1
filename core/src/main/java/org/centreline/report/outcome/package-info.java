/**
 * The verb {@code outcome} to files: a series with its changes enters and leaves as an {@link
 * org.centreline.report.outcome.OutcomeReport}, two groups of values as a {@link
 * org.centreline.report.outcome.BeforeAfterReport}.
 *
 * <p>Begin with {@code OutcomeJson}, which shows everything.
 */
package org.centreline.report.outcome;
