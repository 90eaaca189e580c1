/**
 * Where numbers and dates stand on a panel: ranges enter; places in points, ticks and their labels
 * leave.
 *
 * <p>Begin with {@link org.centreline.plot.axis.XAxis} and {@link
 * org.centreline.plot.axis.ValueAxis}.
 */
package org.centreline.plot.axis;
