package org.centreline.csv;

import java.util.List;
import org.centreline.csv.Grouping.Checks;
import org.centreline.series.Doubles;
import org.centreline.series.Samples;

/** Makes one number of several. */
record Combiner(Grouping grouping) {

  /**
   * @param values the values of one subgroup, NaN where missing
   */
  double combine(Doubles values) {
    Doubles present = values.present();
    boolean nothing = present.size() == 0;
    return switch (grouping.combine().orElseThrow()) {
      case SUM -> nothing ? emptySum(values) : present.sum();
      case MEAN -> present.mean();
      case MEDIAN -> present.median();
      case COUNT -> present.size();
      case SD -> nothing ? Double.NaN : new Samples(List.of(present)).deviations().get(0);
    };
  }

  private double emptySum(Doubles values) {
    return grouping.checks() == Checks.LOOSE && values.size() > 1 ? 0 : Double.NaN;
  }
}
