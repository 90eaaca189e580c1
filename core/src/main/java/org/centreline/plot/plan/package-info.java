/**
 * A plan as a picture: the chance of seeing a change over the number of points.
 *
 * <p>Begin with {@link org.centreline.plot.plan.PlanLayout}.
 */
package org.centreline.plot.plan;
