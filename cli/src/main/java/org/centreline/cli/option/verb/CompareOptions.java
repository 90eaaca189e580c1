package org.centreline.cli.option.verb;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.compare.SiteOrder;
import org.centreline.cli.option.OptionGroup;
import org.centreline.cli.option.Problems;
import org.centreline.cli.option.Typed;
import org.centreline.cli.option.group.ColumnGroup;
import org.centreline.plot.compare.SitesLayout.Scales;
import org.centreline.plot.compare.SizeScale;

/**
 * Everything that {@code compare} understands.
 *
 * @param chart what is asked of the chart of each site, and of what is written
 * @param funnel how a funnel is made, where one is asked for
 * @param scales whose y axis small charts have
 * @param sizes how a funnel spreads the sizes of sites
 * @param order in which order sites stand
 * @param highlight a site to be looked for
 */
public record CompareOptions(
    ChartOptions chart,
    Optional<FunnelOptions> funnel,
    Scales scales,
    SizeScale sizes,
    SiteOrder order,
    Optional<String> highlight) {

  /** The groups of options, in the order in which help shows them. */
  public static final List<OptionGroup> GROUPS = CompareGroup.GROUPS;

  /** What was typed, understood; what can't be is reported. */
  public static CompareOptions of(Typed typed, Problems problems) {
    // Observed and expected are a value over a denominator.
    Typed measured =
        typed
            .with(ColumnGroup.VALUE, CompareGroup.OBSERVED)
            .with(ColumnGroup.DENOMINATOR, CompareGroup.EXPECTED)
            .without(CompareGroup.OBSERVED)
            .without(CompareGroup.EXPECTED);
    ChartOptions typedAs = ChartOptions.of(measured, problems);
    ChartOptions chart = typed.has(CompareGroup.EXPECTED) ? typedAs.overExpected() : typedAs;
    if (chart.columns().by().isEmpty()) {
      problems.usage(
          "compare needs "
              + ColumnGroup.BY
              + " COLUMN: what tells the sites apart; where each site is a column of"
              + " its own, see centreline explain compare");
    }
    return new CompareOptions(
        chart,
        CompareGroup.funnel(typed, problems),
        CompareGroup.scales(typed, problems),
        CompareGroup.sizes(typed, problems),
        CompareGroup.order(typed, problems),
        typed.one(CompareGroup.HIGHLIGHT, problems));
  }
}
