package org.centreline.analysis.outcome.model;

import java.util.List;
import org.centreline.Matter;
import org.centreline.analysis.MisuseException;
import org.centreline.phase.Baseline;
import org.centreline.phase.Phase;
import org.centreline.phase.PhaseRequest;
import org.centreline.phase.Phases;
import org.centreline.phase.Span;

/** Limits from before the first change, held over what follows. */
final class HeldLimits {

  private HeldLimits() {}

  /**
   * The phases asked for; the one within which the first change lies has its baseline end there,
   * unless the user said where it lies.
   *
   * @param start the first subgroup from which a change acts
   * @throws MisuseException where a phase begins there or later
   */
  static Phases of(Phases placed, PhaseRequest request, int start) {
    if (placed.all().stream().anyMatch(phase -> phase.span().first() >= start)) {
      throw new MisuseException(
          List.of(
              Matter.PHASE
                  + ": limits are held from before the first change; leave out phases that begin"
                  + " with it or later"));
    }
    if (!(request.baseline() instanceof Baseline.Whole)) {
      return placed;
    }
    List<Phase> phases = placed.all().stream().map(phase -> held(phase, start)).toList();
    return new Phases(phases, placed.exclusions());
  }

  private static Phase held(Phase phase, int start) {
    Span span = phase.span();
    boolean within = span.first() < start && span.last() >= start;
    return within
        ? new Phase(phase.index(), phase.label(), span, new Span(span.first(), start - 1))
        : phase;
  }
}
