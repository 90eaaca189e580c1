package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.Layout.Axis;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.row.RowStore;
import org.centreline.csv.row.RunningDates;
import org.centreline.csv.text.Dictionary;

/** Makes a point of each row. */
final class RowPoints {

  private final RowRequest request;
  private final RowStore store;
  private final Dictionary places;
  private final Denominators denominators;
  private final RowTargets targets;
  private final boolean inTime;

  RowPoints(RowRequest request, Collector collected, Denominators denominators) {
    this.request = request;
    store = collected.store();
    places = collected.places();
    this.denominators = denominators;
    targets = new RowTargets(request);
    inTime = request.moments().isPresent();
  }

  /** The points of some rows, in file order; those of moments in order of time. */
  PointsBuilder inFileOrder(int[] rows) {
    PointsBuilder points = new PointsBuilder();
    for (int row : inTime ? sorted(rows) : rows) {
      if (!request.isBetween() && !request.grouping().isOfCases()) {
        denominators.check(store.line(row), store.numerator(row), store.denominator(row));
      }
      points.add(label(row), store.numerator(row), store.denominator(row));
      targets.add(points, store.target(row));
    }
    return points;
  }

  private int[] sorted(int[] rows) {
    return Arrays.stream(rows)
        .boxed()
        .sorted(Comparator.comparing(this::label))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private String label(int row) {
    return request.layout().axis() == Axis.ROWS ? "" : places.text(store.place(row));
  }

  /** The points of some rows in order of periods; rows that have no date are passed over. */
  PointsBuilder byPeriod(int[] rows, RunningDates dates) {
    long[] keys = new long[rows.length];
    int used = 0;
    for (int row : rows) {
      int period = dates.period(store.place(row));
      if (period != RunningDates.NONE) {
        keys[used++] = (long) period << 32 | row;
      }
    }
    Arrays.sort(keys, 0, used);
    PointsBuilder points = new PointsBuilder();
    for (int i = 0; i < used; i++) {
      int row = (int) keys[i];
      points.add(LocalDate.ofEpochDay(keys[i] >> 32), store.numerator(row), store.denominator(row));
      targets.add(points, store.target(row));
    }
    return points;
  }
}
