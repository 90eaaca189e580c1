package org.centreline.plot.layout;

import org.centreline.plot.Box;

/**
 * The page between its header and its lower edge.
 *
 * @param frame of the panel
 * @param overhead what stands right above the panel
 * @param below the x axis and everything under it
 * @param yLabels the y axis of a panel so high
 */
record Body(Box frame, Overhead overhead, Stack below, YLabels yLabels) {}
