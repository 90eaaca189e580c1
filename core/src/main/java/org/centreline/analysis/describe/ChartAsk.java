package org.centreline.analysis.describe;

import java.util.Objects;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;

/**
 * A chart that may be asked for.
 *
 * @param measure what it is about
 * @param columns which columns hold what
 * @param options how the file is read
 * @param grouping how rows become subgroups
 */
record ChartAsk(String measure, Columns columns, ReadingOptions options, Grouping grouping) {

  ChartAsk {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(grouping, "grouping");
  }

  /** The same of other columns. */
  ChartAsk with(Columns others) {
    return new ChartAsk(measure, others, options, grouping);
  }

  /** The same with rows gathered in another way. */
  ChartAsk with(Grouping other) {
    return new ChartAsk(measure, columns, options, other);
  }
}
