package org.centreline.analysis.outcome.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.ChartRequest;
import org.centreline.analysis.outcome.model.OutcomeModel.Extent;
import org.centreline.outcome.design.Model;
import org.centreline.outcome.design.Season;
import org.centreline.outcome.design.Shape;
import org.centreline.phase.Locator;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;
import org.centreline.series.Measured;

/**
 * What every finding about changes rests on.
 *
 * @param request what was asked for
 * @param changes in order of time
 * @param rows the usable subgroups
 * @param control those of what they are compared with
 * @param bare the changes and the phase-in, shape and season still open
 * @param extent how many usable points there are where
 * @param chart the control chart, on the scale shown, its limits held from before the first change
 */
public record OutcomeBasis(
    OutcomeRequest request,
    List<ChangePoint> changes,
    UsableRows rows,
    Optional<UsableRows> control,
    Model bare,
    Extent extent,
    ChartAnalysis chart) {

  public static OutcomeBasis of(
      Measured measured, Optional<Measured> control, OutcomeRequest request, Locator locator) {
    List<ChangePoint> changes = ChangePoint.of(request.changes(), locator);
    OutcomeKind kind = OutcomeKind.of(measured, request.chart());
    control.ifPresent(other -> UsableRows.checkControl(measured, other));
    Phases placed =
        HeldLimits.of(
            request.chart().phases().resolve(locator),
            request.chart().phases(),
            changes.get(0).position());
    ChartAnalysis chart = ChartAnalysis.of(measured, chart(request.chart(), kind), placed);
    UsableRows rows = UsableRows.of(kind, measured, placed.exclusions());
    Model bare = bare(measured, changes, request.model());
    return new OutcomeBasis(
        request,
        changes,
        rows,
        control.map(other -> UsableRows.of(kind, other, placed.exclusions())),
        bare,
        extent(rows, bare),
        chart);
  }

  private static ChartRequest chart(ChartRequest asked, OutcomeKind kind) {
    return asked.with(kind.type());
  }

  private static Model bare(Measured measured, List<ChangePoint> changes, ModelRequest request) {
    Clock clock = Clock.of(measured.subgroups());
    List<Integer> periods =
        changes.stream().map(change -> clock.period(change.position())).toList();
    return new Model(periods, request.phaseIn(), Shape.BOTH, Season.none());
  }

  private static Extent extent(UsableRows rows, Model bare) {
    if (rows.positions().isEmpty()) {
      throw Refusals.tooFew("no usable point");
    }
    var series = rows.under(bare);
    List<Integer> stretches = series.stretches();
    int before = stretches.get(0);
    int all = stretches.stream().mapToInt(Integer::intValue).sum();
    int shortest = stretches.stream().mapToInt(Integer::intValue).min().orElse(0);
    List<Integer> since = stretches.subList(1, stretches.size());
    boolean none = since.stream().allMatch(points -> points < ModelPlan.FEWEST);
    if (before < ModelPlan.FEWEST || none) {
      throw Refusals.tooFew(
          before + " before and " + list(stretches.subList(1, stretches.size())) + " after");
    }
    return new Extent(before, all - before, shortest);
  }

  private static String list(List<Integer> counts) {
    return String.join(" and ", counts.stream().map(String::valueOf).toList());
  }

  /** The stretches of a phase-in, in subgroups. */
  public List<Span> leftOut() {
    Clock clock = Clock.of(rows.measured().subgroups());
    List<Span> spans = new ArrayList<>();
    for (ChangePoint change : changes) {
      int first = change.position();
      int last = first - 1;
      int size = clock.periods().size();
      while (last + 1 < size && clock.period(last + 1) < clock.period(first) + bare.phaseIn()) {
        last++;
      }
      if (last >= first) {
        spans.add(new Span(first, last));
      }
    }
    return spans;
  }

  /** The model of a series that is too short for a trend. */
  public OutcomeModel withoutTrend() {
    return model(bare.with(Shape.MEANS), OutcomeModel.TWO_GROUPS, SeasonSearch.none());
  }

  public OutcomeModel model(Model model, String method, SeasonSearch seasons) {
    return new OutcomeModel(
        rows.kind(),
        changes,
        model,
        method,
        extent,
        control.map(other -> other.measured().group().orElse("the control")),
        leftOut(),
        seasons);
  }

  public double multiply() {
    return chart.setup().meaning().scale().multiply();
  }
}
