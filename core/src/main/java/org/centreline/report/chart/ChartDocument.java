package org.centreline.report.chart;

import java.util.List;
import java.util.Objects;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.csv.row.Source;

/**
 * What a writer turns into a file.
 *
 * @param source where the data came from
 * @param charts one a group, in order; one or more
 */
public record ChartDocument(Source source, List<ChartAnalysis> charts) {

  public ChartDocument {
    Objects.requireNonNull(source, "source");
    charts = List.copyOf(charts);
    if (charts.isEmpty()) {
      throw new IllegalArgumentException(source.file() + ": no chart to write");
    }
  }
}
