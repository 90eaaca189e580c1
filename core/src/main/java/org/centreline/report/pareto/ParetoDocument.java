package org.centreline.report.pareto;

import java.util.List;
import org.centreline.analysis.pareto.Pareto;
import org.centreline.csv.row.Source;
import org.centreline.words.ParetoWords;

/**
 * Pareto charts that a writer turns into a file.
 *
 * @param source where the data came from
 * @param title what people call what is counted
 * @param charts one a group, in order; one or more
 */
public record ParetoDocument(Source source, String title, List<Pareto> charts) {

  public ParetoDocument {
    charts = List.copyOf(charts);
  }

  /** What people call a chart. */
  public String title(Pareto chart) {
    return ParetoWords.title(title, chart);
  }

  /** The same without the notices. */
  public ParetoDocument quiet() {
    return new ParetoDocument(source.quiet(), title, charts);
  }
}
