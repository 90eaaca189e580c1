/**
 * Before and after as a picture: an outcome enters, a chart with what was to be expected leaves, or
 * two groups, or pairs.
 *
 * <p>Begin with {@link org.centreline.plot.outcome.OutcomeLayout} and {@link
 * org.centreline.plot.outcome.BeforeAfterLayout}.
 */
package org.centreline.plot.outcome;
