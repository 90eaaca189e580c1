package org.centreline.plot.chart;

import java.util.List;
import org.centreline.plot.Range;
import org.centreline.plot.Trace;

/** What a panel over time holds. */
public interface TimeTraces {

  /** What lies below the grid: areas over a y axis of this range. */
  List<Trace> ground(Range values);

  /** Lines and points, in a panel so many points wide. */
  List<Trace> all(double width);
}
