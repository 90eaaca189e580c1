/**
 * How many points to see a change: a baseline and the size of a change enter; the chance of seeing
 * it, by formula and by simulation, leaves.
 *
 * <p>Begin with {@link org.centreline.analysis.plan.Plan#of}.
 */
package org.centreline.analysis.plan;
