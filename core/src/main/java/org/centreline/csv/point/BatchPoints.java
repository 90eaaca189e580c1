package org.centreline.csv.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.centreline.csv.problem.Code;
import org.centreline.csv.problem.Shown;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Combine;
import org.centreline.csv.request.Grouping.Shape;
import org.centreline.csv.row.Batch;
import org.centreline.csv.row.Batches.At;
import org.centreline.csv.row.Collector;
import org.centreline.csv.row.RowRequest;
import org.centreline.csv.text.Dictionary;

/** Makes a point of the rows that share a date or a label. */
final class BatchPoints {

  /** Below this many dates no chart of samples has limits. */
  private static final int FEWEST_SAMPLES = 13;

  private final RowRequest request;
  private final Dictionary places;
  private final Grouping grouping;
  private final Combiner combiner;
  private final DuplicateDates duplicates;
  private final RatioSums ratios;
  private final RowTargets targets;
  private final HiddenTotals totals = new HiddenTotals();
  private int partial;

  BatchPoints(RowRequest request, Collector collected, Denominators denominators) {
    this.request = request;
    places = collected.places();
    grouping = request.grouping();
    combiner = new Combiner(grouping);
    duplicates = new DuplicateDates(request);
    ratios = new RatioSums(request, denominators);
    targets = new RowTargets(request);
  }

  /** One point for each label, in order of first appearance; moments in order of time. */
  PointsBuilder byLabel(List<At> batches) {
    PointsBuilder points = new PointsBuilder();
    List<At> ordered = new ArrayList<>(batches);
    if (request.moments().isPresent()) {
      ordered.sort(Comparator.comparing(at -> places.text(at.x())));
    }
    for (At at : ordered) {
      String label = places.text(at.x());
      if (grouping.keepsMembers()) {
        points.add(label, ((Batch.Values) at.batch()).values());
      } else if (request.layout().isRatio()) {
        ratios.add(points, label, (Batch.Sums) at.batch());
      } else {
        points.add(label, combined(at.batch()), Double.NaN);
      }
      targets.add(points, at.batch().target());
    }
    return points;
  }

  /** One point for each period, in order. */
  PointsBuilder byPeriod(List<At> batches) {
    List<At> sorted = new ArrayList<>(batches);
    sorted.sort((a, b) -> Integer.compare(a.x(), b.x()));
    boolean samples = areSamples(batches);
    PointsBuilder points = new PointsBuilder();
    for (At at : sorted) {
      LocalDate date = LocalDate.ofEpochDay(at.x());
      totals.see(at.batch());
      if (samples) {
        points.add(date, ((Batch.Values) at.batch()).values());
      } else {
        add(points, date, at.batch());
      }
      targets.add(points, at.batch().target());
    }
    return points;
  }

  /**
   * Whether the rows of a date are members of a sample: asked for, or most dates have several and
   * nothing says how to make one of them.
   */
  private boolean areSamples(List<At> batches) {
    int several = 0;
    for (At at : batches) {
      several += at.batch().rows() > 1 ? 1 : 0;
    }
    boolean most = batches.size() >= FEWEST_SAMPLES && 2 * several > batches.size();
    boolean open =
        grouping.shape() == Shape.ANY
            && !request.layout().isRatio()
            && grouping.combine().isEmpty();
    return grouping.keepsMembers() || open && most;
  }

  private void add(PointsBuilder points, LocalDate date, Batch batch) {
    if (request.layout().isRatio()) {
      ratios.add(points, date, (Batch.Sums) batch);
    } else if (grouping.combine().isPresent()) {
      points.add(date, combined(batch), Double.NaN);
    } else {
      if (batch.rows() > 1) {
        String found = places.text(batch.secondPlace());
        duplicates.report(batch.firstLine(), batch.secondLine(), found);
      }
      points.add(date, batch.only(), Double.NaN);
    }
  }

  /** A sum without some of its rows is too low, which one of the others is not. */
  private double combined(Batch batch) {
    boolean sum = grouping.combine().filter(how -> how == Combine.SUM).isPresent();
    if (sum && batch instanceof Batch.Sums sums) {
      partial += sums.present() > 0 && sums.present() < sums.rows() ? 1 : 0;
    }
    return combiner.combine(batch);
  }

  /** Tells what became of rows that share a date. */
  void note() {
    if (partial > 0) {
      request
          .findings()
          .note(
              Code.PARTIAL_SUMS,
              Shown.count(partial, "point")
                  + " added up from the rows that have a number, others missing");
    }
    ratios.note();
    totals.note(request.findings());
  }
}
