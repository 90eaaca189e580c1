package org.centreline.report.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.chart.Points;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.OutcomeFit.Curves;
import org.centreline.outcome.fit.Estimate;
import org.centreline.report.Cell;
import org.centreline.report.CellRows;
import org.centreline.report.Document;
import org.centreline.series.Doubles;

/** Writes one row a subgroup: what was seen, what the model says, and what was to be expected. */
final class OutcomeCsvWriter {

  private static final String PHASE_IN = "phase-in";

  private final OutcomeAnalysis analysis;

  private OutcomeCsvWriter(OutcomeAnalysis analysis) {
    this.analysis = analysis;
  }

  /** Adds the subgroups of all outcomes. */
  static void write(Document<OutcomeAnalysis> document, CellRows table) {
    for (OutcomeAnalysis analysis : document.analyses()) {
      OutcomeCsvWriter writer = new OutcomeCsvWriter(analysis);
      for (int i = 0; i < analysis.measured().subgroups().size(); i++) {
        table.row(writer.row(i));
      }
    }
  }

  private List<Cell> row(int i) {
    List<Cell> cells = new ArrayList<>();
    Points points = analysis.chart().points();
    cells.add(new Cell.Words("group", analysis.measured().group().orElse("")));
    cells.add(Cell.at("x", analysis.measured().subgroups(), i));
    cells.add(new Cell.Real("value", points.values().get(i)));
    cells.add(new Cell.Real("numerator", analysis.measured().series().numerators().get(i)));
    cells.add(new Cell.Real("denominator", analysis.measured().series().denominators().get(i)));
    boolean phasingIn = analysis.model().isPhasingIn(i);
    cells.add(new Cell.Words("status", phasingIn ? PHASE_IN : points.statuses().get(i).word()));
    curves(cells, i);
    effect(cells, i);
    cells.add(new Cell.Real("control", analysis.controlValues().get(i)));
    cells.add(new Cell.Real("oldCentre", points.drawn().centre().get(i)));
    cells.add(new Cell.Real("oldLower", points.drawn().lower().get(i)));
    cells.add(new Cell.Real("oldUpper", points.drawn().upper().get(i)));
    cells.add(new Cell.Real("target", points.targets().get(i)));
    if (!points.band().isNone()) {
      cells.add(new Cell.Real("targetLower", points.band().lower().get(i)));
      cells.add(new Cell.Real("targetUpper", points.band().upper().get(i)));
    }
    return cells;
  }

  private void curves(List<Cell> cells, int i) {
    Optional<Curves> curves = analysis.curves();
    cells.add(new Cell.Real("fitted", at(curves.map(Curves::fitted), i)));
    cells.add(new Cell.Real("counterfactual", at(curves.map(Curves::counterfactual), i)));
    cells.add(new Cell.Real("counterfactualLower", at(curves.map(Curves::lower), i)));
    cells.add(new Cell.Real("counterfactualUpper", at(curves.map(Curves::upper), i)));
  }

  private static double at(Optional<Doubles> line, int i) {
    return line.map(numbers -> numbers.get(i)).orElse(Double.NaN);
  }

  private void effect(List<Cell> cells, int i) {
    Optional<EffectAt> effect =
        analysis.told().stream()
            .flatMap(fit -> fit.effects().stream())
            .filter(e -> e.position() == i)
            .findFirst();
    estimate(cells, "difference", effect.map(EffectAt::difference));
    estimate(cells, "relative", effect.map(EffectAt::relative));
  }

  private static void estimate(List<Cell> cells, String name, Optional<Estimate> estimate) {
    cells.add(new Cell.Real(name, estimate.map(Estimate::value).orElse(Double.NaN)));
    cells.add(new Cell.Real(name + "Lower", estimate.map(Estimate::lower).orElse(Double.NaN)));
    cells.add(new Cell.Real(name + "Upper", estimate.map(Estimate::upper).orElse(Double.NaN)));
  }
}
