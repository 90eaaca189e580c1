/**
 * A chart as a picture: an analysis and a {@code Presentation} enter; a {@link
 * org.centreline.plot.Picture} leaves in which no two texts overlap and none leaves the page.
 *
 * <p>Begin with {@link org.centreline.plot.chart.ChartLayout}; {@link
 * org.centreline.plot.chart.TimePage} places what all charts over time share, and each part of the
 * page is a file of its own.
 */
package org.centreline.plot.chart;
