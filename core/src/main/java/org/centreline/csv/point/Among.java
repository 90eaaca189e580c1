package org.centreline.csv.point;

import org.centreline.csv.row.RowRequest;
import org.centreline.series.Nature;

/**
 * Makes points of the opportunities from one event to the next. An event is taken to come at the
 * end of its row; of several in a row each but the first is 0 apart from the one before, as events
 * of one day are. Of cases only those without an event are counted, so that rows of one case each
 * give the same as a list of cases; of exposure all is, as an event takes nothing away from it.
 */
final class Among {

  private final RowRequest request;
  private final boolean cases;
  private double all;
  private int together;
  private int unknown;

  Among(RowRequest request) {
    this.request = request;
    cases = !request.nature().is(Nature.Kind.EXPOSURE);
  }

  /** The points of one group: one fewer than it has events, and the open one. */
  PointsBuilder of(PointsBuilder rows) {
    PointsBuilder found = new PointsBuilder();
    boolean begun = false;
    double passed = 0;
    double here = 0;
    int known = -1;
    double open = 0;
    for (int i = 0; i < rows.size(); i++) {
      double events = rows.numerator(i);
      // What is not there, events or opportunities, makes the interval that it lies in unknown.
      passed += rows.denominator(i) - (cases ? events : 0) + 0 * events;
      double more = events > 0 ? StrictMath.ceil(events) : 0;
      here += more;
      all += more;
      request.checkEvents(here, all);
      for (int event = 0; event < events; event++) {
        if (begun) {
          Between.add(found, rows, i, passed);
          unknown += Double.isNaN(passed) ? 1 : 0;
          together += event > 0 ? 1 : 0;
        }
        begun = true;
        passed = 0;
      }
      // Rows of months to come leave what has passed until then as it is.
      known = Double.isNaN(events) ? known : i;
      open = Double.isNaN(events) ? open : passed;
    }
    if (found.size() > 0 && open > 0) {
      Between.add(found, rows, known, open);
      found.leaveOpen();
    }
    return found;
  }

  /** How many events share the row of the one before. */
  int together() {
    return together;
  }

  /** How many intervals are of unknown length. */
  int unknown() {
    return unknown;
  }
}
