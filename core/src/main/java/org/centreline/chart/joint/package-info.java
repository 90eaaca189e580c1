/**
 * Several measures of the same subgroups together: rows of numbers enter, T squared, its limits and
 * the part of each measure leave.
 *
 * <p>Begin with {@link org.centreline.chart.joint.Hotelling}.
 */
package org.centreline.chart.joint;
