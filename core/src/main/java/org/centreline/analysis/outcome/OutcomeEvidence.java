package org.centreline.analysis.outcome;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.model.OutcomeBasis;
import org.centreline.series.Doubles;

/**
 * What warnings about changes are drawn from.
 *
 * @param basis data, changes and control chart
 * @param modelled the model; empty where there are too few points for one
 * @param found what the model found
 */
record OutcomeEvidence(
    OutcomeBasis basis, Optional<Modelled> modelled, Optional<OutcomeFit> found) {

  /** The usable points before the first change. */
  List<Integer> before() {
    int start = basis.changes().get(0).position();
    return basis.rows().positions().stream().filter(i -> i < start).toList();
  }

  /** The usable points since the first change, phase-ins left out. */
  List<Integer> after() {
    int start = basis.changes().get(0).position();
    return basis.rows().positions().stream()
        .filter(i -> i >= start)
        .filter(i -> basis.leftOut().stream().noneMatch(span -> span.contains(i)))
        .toList();
  }

  /** The values at some positions, on the scale shown. */
  Doubles values(List<Integer> positions) {
    return at(basis.chart().points().values(), positions);
  }

  static Doubles at(Doubles row, List<Integer> positions) {
    return Doubles.tabulate(positions.size(), i -> row.get(positions.get(i)));
  }

  /** The label of a subgroup. */
  String label(int position) {
    return basis.rows().measured().subgroups().labels().get(position);
  }
}
