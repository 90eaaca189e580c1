/** The verb {@code chart}. Begin with {@link org.centreline.cli.command.chart.ChartVerb}. */
package org.centreline.cli.command.chart;
