/**
 * Before and after without time order: two groups, or the same people twice, enter; contrasts with
 * their intervals leave.
 *
 * <p>Begin with {@link org.centreline.analysis.outcome.groups.BeforeAfter}; {@code GroupsAnalysis}
 * and {@code PairedAnalysis} are the two designs.
 */
package org.centreline.analysis.outcome.groups;
