package org.centreline.cli.option.verb;

import org.centreline.analysis.Meaning;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.cli.option.Problems;
import org.centreline.csv.FileContent;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.plot.page.Presentation;
import org.centreline.project.folder.MeasureOptions;
import org.centreline.series.Measured;

/**
 * The options of a measure of a project.
 *
 * @param options as {@code chart} would have them
 */
record DeclaredOptions(ChartOptions options) implements MeasureOptions {

  @Override
  public Columns columns() {
    return options.columns();
  }

  @Override
  public ReadingOptions reading() {
    return options.reading();
  }

  @Override
  public Grouping grouping() {
    return options.grouping();
  }

  @Override
  public Presentation presentation() {
    return options.results().presentation();
  }

  @Override
  public ChartRequest request(FileContent reading, Measured measured) {
    Problems problems = new Problems();
    Meaning meaning =
        options.meaning().meaning(reading, measured, options.request().type(), problems);
    ProjectWords.refuse(problems);
    return options.request(meaning);
  }
}
