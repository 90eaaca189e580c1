package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import org.centreline.csv.header.Headings;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Filter;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;

/**
 * Plans the charts of a table with a column for each date.
 *
 * @param trial tries them out
 * @param headings the dates, and what the rows are told by
 * @param options how the file is read
 */
record WidePlanner(Trial trial, Headings headings, ReadingOptions options) {

  /** One a row where one column names the rows, else all rows together. */
  List<ChartPlan> plans() {
    List<ChartPlan> plans = new ArrayList<>();
    String label = headings.label();
    for (String row : headings.rows()) {
      Columns one = Columns.unnamed().by(label).where(new Filter(label, row));
      trial.plan(row, one, options, Grouping.none()).ifPresent(plans::add);
    }
    if (headings.rows().isEmpty()) {
      String all = "every row";
      trial.plan(all, Columns.unnamed(), options, Grouping.none()).ifPresent(plans::add);
    }
    return plans;
  }
}
