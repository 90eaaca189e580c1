package org.centreline.plot.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.plot.axis.XAxis;
import org.centreline.plot.event.Event;
import org.centreline.words.SubgroupWords;

/** Changes at their true dates, and what else is written above the panel. */
final class OutcomeEvents {

  private OutcomeEvents() {}

  static List<Event> of(OutcomeAnalysis analysis, XAxis axis) {
    List<Event> events = new ArrayList<>(Event.of(analysis.chart(), axis));
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    for (ChangePoint change : analysis.model().changes()) {
      double at =
          change
              .date()
              .map(LocalDate::toEpochDay)
              .map(Long::doubleValue)
              .orElseGet(() -> axis.before(change.position()));
      String when =
          change.date().map(moments::moment).orElseGet(() -> moments.label(change.position()));
      String text = change.asked().label().orElse("Change");
      events.add(new Event(Event.Kind.NEW_PHASE, at, when, text));
    }
    events.sort((one, two) -> Double.compare(one.at(), two.at()));
    return events;
  }
}
