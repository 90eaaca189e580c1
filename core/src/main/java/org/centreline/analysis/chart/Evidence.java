package org.centreline.analysis.chart;

import java.util.List;

/**
 * What warnings are drawn from.
 *
 * @param basis data, setup and fit
 * @param facts one a phase
 * @param points the points on the scale shown
 * @param findings the signals
 */
record Evidence(Basis basis, List<PhaseFacts> facts, Points points, List<Finding> findings) {}
