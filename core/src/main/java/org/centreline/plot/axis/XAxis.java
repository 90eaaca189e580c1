package org.centreline.plot.axis;

import java.util.List;
import java.util.OptionalDouble;
import org.centreline.analysis.Note;
import org.centreline.plot.Range;
import org.centreline.plot.TextStyle;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups;

/** Where subgroups stand along x. */
public sealed interface XAxis permits TimeAxis, OrderAxis, CaseAxis {

  /** The axis of subgroups: a calendar where they are dated, else their order. */
  static XAxis of(Subgroups subgroups) {
    return subgroups.isCalendar() ? TimeAxis.of(subgroups) : OrderAxis.of(subgroups);
  }

  /** The axis of cases one by one. */
  static XAxis ofCases(Subgroups subgroups) {
    return CaseAxis.of(subgroups);
  }

  /** What the axis spans, with room for the outermost markers. */
  Range range();

  /** Where each subgroup stands. */
  Doubles places();

  /** Where a note stands; empty off the axis. */
  OptionalDouble place(Note note);

  /** The ticks, as fine as their labels fit. */
  List<Tick> ticks(Across across, TextStyle style);

  /** The share of the span between the outermost points that is left free on either side. */
  double FREE = 0.018;

  /** Halfway between a subgroup and the one before it. */
  default double before(int position) {
    return (places().get(position - 1) + places().get(position)) / 2;
  }
}
