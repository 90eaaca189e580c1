/**
 * Whether a process keeps its specification: a mean, two sigmas and the limits of a specification
 * enter, indices with their intervals and shares beyond leave.
 *
 * <p>Begin with {@link org.centreline.chart.capability.Capability}.
 */
package org.centreline.chart.capability;
