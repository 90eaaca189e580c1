/**
 * Categories as bars in order, with the line of what they add up to.
 *
 * <p>Begin with {@link org.centreline.plot.pareto.ParetoLayout}.
 */
package org.centreline.plot.pareto;
