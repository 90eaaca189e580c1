/**
 * Sites side by side: their charts enter, a comparison leaves, each site against its own past and,
 * in a funnel, against the others.
 *
 * <p>Begin with {@link org.centreline.analysis.compare.Comparison}; {@link
 * org.centreline.analysis.compare.Funnel} has the limits of a funnel and {@code Overdispersion}
 * what widens them.
 */
package org.centreline.analysis.compare;
