package org.centreline.analysis.describe;

import java.util.Objects;
import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;

/**
 * Something that shows what a file holds; it was tried, so its command runs.
 *
 * @param kind what it is
 * @param measure what it is about
 * @param evidence why numerators and denominators belong together, in words that follow "because";
 *     empty elsewhere
 * @param columns which columns hold what; of a Pareto chart the values are what is counted
 * @param category what a Pareto chart counts by
 * @param options how the file is read
 * @param chart the chart in time, where it is one
 * @param count how many charts, sites or categories
 */
public record Proposal(
    Kind kind,
    String measure,
    String evidence,
    Columns columns,
    Optional<String> category,
    ReadingOptions options,
    Optional<ChartPlan> chart,
    int count) {

  /** What is proposed. */
  public enum Kind {
    /** A chart in time, or one a group. */
    CHART("chart"),
    /** A funnel of sites. */
    FUNNEL("compare"),
    /** Categories, the greatest first. */
    PARETO("pareto");

    private final String verb;

    Kind(String verb) {
      this.verb = verb;
    }

    /** The verb that draws it. */
    public String verb() {
      return verb;
    }
  }

  public Proposal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(options, "options");
    if (chart.isPresent() != (kind == Kind.CHART)) {
      throw new IllegalArgumentException(measure + ": a chart in time and no other has a plan");
    }
  }

  /** A chart in time. */
  static Proposal of(ChartPlan plan, String evidence) {
    return new Proposal(
        Kind.CHART,
        plan.measure(),
        evidence,
        plan.columns(),
        Optional.empty(),
        plan.options(),
        Optional.of(plan),
        plan.groups());
  }

  /** A funnel. */
  static Proposal funnel(ChartAsk ask, String evidence, int sites) {
    return new Proposal(
        Kind.FUNNEL,
        ask.measure(),
        evidence,
        ask.columns(),
        Optional.empty(),
        ask.options(),
        Optional.empty(),
        sites);
  }

  /** A Pareto chart. */
  static Proposal pareto(ChartAsk ask, String category, int categories) {
    return new Proposal(
        Kind.PARETO,
        ask.measure(),
        "",
        ask.columns(),
        Optional.of(category),
        ask.options(),
        Optional.empty(),
        categories);
  }

  /** The word for the kind of chart: that of a chart type, funnel or pareto. */
  public String type() {
    return chart
        .map(plan -> plan.choice().type().id())
        .orElse(kind == Kind.FUNNEL ? "funnel" : "pareto");
  }
}
