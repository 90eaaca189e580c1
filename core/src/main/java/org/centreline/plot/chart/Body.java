package org.centreline.plot.chart;

import org.centreline.plot.Box;
import org.centreline.plot.axis.YLabels;
import org.centreline.plot.event.Overhead;
import org.centreline.plot.page.Stack;

/**
 * The page between its header and its lower edge.
 *
 * @param frame of the panel
 * @param overhead what stands right above the panel
 * @param below the x axis and everything under it
 * @param yLabels the y axis of a panel so high
 */
record Body(Box frame, Overhead overhead, Stack below, YLabels yLabels) {}
