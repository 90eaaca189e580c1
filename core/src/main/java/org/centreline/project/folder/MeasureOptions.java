package org.centreline.project.folder;

import org.centreline.analysis.chart.ChartRequest;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.plot.page.Presentation;
import org.centreline.series.Measured;

/** The options of a measure, understood. */
public interface MeasureOptions {

  /** Which columns hold what. */
  Columns columns();

  /** How the file is read. */
  ReadingOptions reading();

  /** How rows become subgroups. */
  Grouping grouping();

  /** How its pictures look. */
  Presentation presentation();

  /**
   * What is asked of the chart of one group.
   *
   * @throws org.centreline.analysis.MisuseException where options don't suit the data
   */
  ChartRequest request(FileContent reading, Measured measured);
}
