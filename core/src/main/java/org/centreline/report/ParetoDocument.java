package org.centreline.report;

import org.centreline.analysis.Pareto;
import org.centreline.csv.Source;

/**
 * A Pareto chart that a writer turns into a file.
 *
 * @param source where the data came from
 * @param title what people call it
 * @param pareto the chart
 */
public record ParetoDocument(Source source, String title, Pareto pareto) {}
