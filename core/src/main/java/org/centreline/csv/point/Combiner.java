package org.centreline.csv.point;

import java.util.List;
import org.centreline.csv.request.Grouping;
import org.centreline.csv.request.Grouping.Checks;
import org.centreline.csv.row.Batch;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;

/** Makes one number of several; those that are missing are left out. */
record Combiner(Grouping grouping) {

  /** The number for the rows of one subgroup. */
  double combine(Batch rows) {
    return switch (grouping.combine().orElseThrow()) {
      case SUM -> sum((Batch.Sums) rows);
      case MEAN -> ((Batch.Sums) rows).mean();
      case COUNT -> ((Batch.Sums) rows).present();
      case MEDIAN -> present(rows).median();
      case SD -> new Samples(List.of(present(rows))).deviations().get(0);
    };
  }

  private static Doubles present(Batch rows) {
    return ((Batch.Values) rows).values().present();
  }

  private double sum(Batch.Sums rows) {
    boolean empty = rows.present() == 0;
    boolean zero = grouping.checks() == Checks.LOOSE && rows.rows() > 1;
    return empty && !zero ? Double.NaN : rows.sum();
  }
}
