package org.centreline.analysis.describe;

import java.util.Objects;
import org.centreline.analysis.chart.ChartChoice;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.ReadingOptions;

/**
 * A chart that a file allows; it was worked out once, so the command for it runs.
 *
 * @param measure what it is about
 * @param columns which columns hold what
 * @param options how the file is read
 * @param grouping how rows become subgroups
 * @param choice the kind of chart of the first group, and why
 * @param groups how many charts, one a group
 * @param points how many subgroups the first group has
 */
public record ChartPlan(
    String measure,
    Columns columns,
    ReadingOptions options,
    Grouping grouping,
    ChartChoice choice,
    int groups,
    int points) {

  public ChartPlan {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(choice, "choice");
  }

  /** Of what was asked for. */
  ChartPlan(ChartAsk ask, ChartChoice choice, int groups, int points) {
    this(ask.measure(), ask.columns(), ask.options(), ask.grouping(), choice, groups, points);
  }
}
