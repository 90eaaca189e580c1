package org.centreline.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.Screening;

/** Looks up the chance of a false alarm. */
final class FalseAlarms {

  private FalseAlarms() {}

  static FalseAlarm of(Basis basis, List<PhaseFacts> facts, Points points) {
    int base = facts.stream().mapToInt(PhaseFacts::basePoints).sum();
    int shown = points.count(Status.INCLUDED);
    return silence(basis)
        .map(reason -> unknown(shown, base, reason))
        .orElseGet(() -> lookUp(basis, facts, points));
  }

  private static FalseAlarm unknown(int points, int basePoints, String reason) {
    return new FalseAlarm(Double.NaN, points, basePoints, Optional.empty(), Optional.of(reason));
  }

  private static Optional<String> silence(Basis basis) {
    Setup setup = basis.setup();
    if (setup.rules().rules().isEmpty()) {
      return Optional.of("no rules are used");
    }
    if (setup.choice().type() == ChartTypes.MR) {
      return Optional.of("not worked out for moving ranges, which are not independent");
    }
    if (basis.limits().given().centre().isPresent() || basis.limits().given().sigma().isPresent()) {
      return Optional.of("not worked out for a given centre or sigma");
    }
    if (setup.screening() == Screening.ON && setup.choice().type() == ChartTypes.XMR) {
      return Optional.of("not worked out for screened moving ranges");
    }
    boolean bare = !IntStream.range(0, basis.fit().fits().size()).allMatch(basis::isEnough);
    if (bare && setup.choice().type().equals(ChartTypes.XMR)) {
      return Optional.of("too few points for limits");
    }
    return Optional.empty();
  }

  private static FalseAlarm lookUp(Basis basis, List<PhaseFacts> facts, Points points) {
    double chance = 0;
    int shown = 0;
    int base = 0;
    for (PhaseFacts phase : facts) {
      int inPhase = included(phase, points);
      FalseAlarmTable table =
          FalseAlarmTable.of(basis.setup().choice().type().id(), basis.setup().rules().id());
      double own = table.probability(inPhase, phase.basePoints());
      chance = chance + own - chance * own;
      shown += inPhase;
      base += phase.basePoints();
    }
    return Double.isNaN(chance)
        ? unknown(shown, base, "worked out only for phases of 10 to 100 points")
        : new FalseAlarm(chance, shown, base, Optional.of("normal"), Optional.empty());
  }

  private static int included(PhaseFacts facts, Points points) {
    int count = 0;
    for (int i = facts.phase().span().first(); i <= facts.phase().span().last(); i++) {
      count += points.statuses().get(i) == Status.INCLUDED ? 1 : 0;
    }
    return count;
  }
}
