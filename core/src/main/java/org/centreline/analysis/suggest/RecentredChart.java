package org.centreline.analysis.suggest;

import java.util.Collection;
import java.util.Optional;
import org.centreline.analysis.chart.Basis;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.chart.Finding;
import org.centreline.phase.Locator;
import org.centreline.phase.Phases;
import org.centreline.phase.PlacementException;
import org.centreline.phase.Span;
import org.centreline.series.Doubles;

/**
 * A chart with further phases, as {@code --phase} would make them.
 *
 * @param chart as it is
 * @param request what the user asked for, the kind of chart filled in
 * @param locator finds the subgroups that the request means
 */
record RecentredChart(ChartAnalysis chart, ChartRequest request, Locator locator) {

  /** What draws a chart again, of the same kind. */
  static RecentredChart of(ChartAnalysis chart, ChartRequest request, Locator locator) {
    return new RecentredChart(chart, request.with(chart.setup().choice().type()), locator);
  }

  /** The values within a span; NaN where one is missing or excluded. */
  Doubles values(Span span) {
    return chart.included().slice(span.first(), span.last());
  }

  /** The whole, with a phase from each position on; empty where its baseline forbids it. */
  Optional<ChartAnalysis> at(Collection<Integer> starts) {
    return phases(starts).map(phases -> ChartAnalysis.of(chart.measured(), request, phases));
  }

  /** Its shifts, with a phase from each position on; empty where its baseline forbids it. */
  Optional<RecentredShifts> recentred(Collection<Integer> starts) {
    return phases(starts)
        .map(phases -> Basis.of(chart.measured(), request, phases))
        .map(basis -> new RecentredShifts(basis, Finding.of(basis), chart.included()));
  }

  private Optional<Phases> phases(Collection<Integer> starts) {
    try {
      return Optional.of(request.phases().resolve(locator, starts));
    } catch (PlacementException crossed) {
      return Optional.empty();
    }
  }
}
