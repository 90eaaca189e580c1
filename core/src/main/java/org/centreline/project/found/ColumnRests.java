package org.centreline.project.found;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.centreline.project.found.Strand.Place;

/**
 * Columns that are never above another of their file are taken for a part of it, such as planned
 * admissions beside all: where few others are left, they are hidden as a share is.
 *
 * @param limit what is small
 */
public record ColumnRests(SmallLimit limit) {

  /** At how many points, and how closely, one column follows another of another file. */
  private static final int FOLLOWED = 6;

  private static final double CLOSELY = 0.8;

  /**
   * Marks small rests.
   *
   * @param strands all columns; changed
   * @param related whether two columns may be so: not those known to be parts of one sum
   */
  public void mark(List<Strand> strands, BiPredicate<Strand, Strand> related) {
    for (Strand part : strands) {
      for (Strand whole : strands) {
        if (part.column() != whole.column() && isBelow(part, whole) && related.test(part, whole)) {
          part.figures().replaceAll((place, figure) -> of(figure, whole, place));
        }
      }
    }
  }

  /** Whether two columns of different files rise and fall together, as those do who survived. */
  public boolean areClose(Strand part, Strand whole) {
    double[] sums = new double[5];
    int points = 0;
    for (Map.Entry<Place, Figure> one : part.figures().entrySet()) {
      Figure above = whole.figures().get(one.getKey());
      Figure below = one.getValue();
      if (above != null && below.kind() == Figure.Kind.SUM && above.kind() == Figure.Kind.SUM) {
        double x = below.shown();
        double y = above.shown();
        points++;
        sums[0] += x;
        sums[1] += y;
        sums[2] += x * x;
        sums[3] += y * y;
        sums[4] += x * y;
      }
    }
    double both = points * sums[4] - sums[0] * sums[1];
    double own = points * sums[2] - sums[0] * sums[0];
    double other = points * sums[3] - sums[1] * sums[1];
    return points >= FOLLOWED && both > CLOSELY * Math.sqrt(own * other);
  }

  private boolean isBelow(Strand part, Strand whole) {
    int clear = 0;
    boolean near = false;
    for (Map.Entry<Place, Figure> one : part.figures().entrySet()) {
      Figure above = whole.figures().get(one.getKey());
      Figure below = one.getValue();
      if (above != null) {
        if (!(limit.low(below) <= limit.high(above))) {
          return false;
        }
        boolean known = below.kind() == Figure.Kind.SUM && above.kind() == Figure.Kind.SUM;
        clear += known && below.shown() > 0 ? 1 : 0;
        near |= known && limit.isSmall(above.shown() - below.shown());
      }
    }
    return near && clear >= SumTrial.FEWEST;
  }

  private Figure of(Figure figure, Strand whole, Place place) {
    Figure above = whole.figures().get(place);
    boolean counts = above != null && figure.real().count() <= above.real().count();
    return counts ? figure.of(above.real().count(), limit) : figure;
  }
}
