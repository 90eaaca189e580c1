package org.centreline.words.outcome;

import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.words.SubgroupWords;

/** What a change is called in sentences. */
final class ChangeName {

  private ChangeName() {}

  /** Its label; without one the day or the point it acts from, in words. */
  static String of(OutcomeAnalysis analysis, ChangePoint change) {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    return change
        .asked()
        .label()
        .or(() -> change.date().map(moments::moment))
        .orElseGet(() -> moments.at(change.position()));
  }

  /** The same of the last change. */
  static String ofLast(OutcomeAnalysis analysis) {
    return of(analysis, analysis.model().lastChange());
  }

  /** " (Triage)" behind the time of a change; nothing where it has no label. */
  static String behind(ChangePoint change) {
    return change.asked().label().map(label -> " (" + label + ")").orElse("");
  }
}
