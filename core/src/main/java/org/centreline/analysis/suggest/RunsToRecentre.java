package org.centreline.analysis.suggest;

import java.util.ArrayList;
import java.util.List;
import org.centreline.phase.Span;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Doubles;

/**
 * Long runs, each of which could set a new median.
 *
 * <p>The median of the first {@code base} subgroups, missing ones among them, is the first centre.
 * {@code length} points in a row strictly on one side of it set a new one, the median of just these
 * points; points on the line and missing ones are stepped over. The search goes on behind the run.
 *
 * <p>Source: J. MacKintosh, the R package runcharter, its documentation of {@code med_rows} and
 * {@code runlength}, whose defaults are 13 and 9.
 *
 * @param base how many subgroups set the first centre
 * @param length how many points make a run
 * @param direction which runs count
 */
public record RunsToRecentre(int base, int length, Direction direction) {

  /** Which runs count. */
  public enum Direction {
    ABOVE,
    BELOW,
    BOTH
  }

  /** The lengths that runcharter uses unless asked otherwise, both ways. */
  public static final RunsToRecentre STANDARD = new RunsToRecentre(13, 9, Direction.BOTH);

  /** The first centre and each later one; none where there are too few values. */
  public List<Recentring> of(Doubles values) {
    List<Recentring> found = new ArrayList<>();
    if (values.size() < base + length) {
      return found;
    }
    double centre = values.slice(0, base - 1).present().median();
    found.add(new Recentring(new Span(0, base - 1), Side.NONE, centre));
    List<Integer> run = next(values, base, centre);
    while (!run.isEmpty()) {
      List<Integer> points = run;
      Side side = side(values.get(points.get(0)), centre);
      centre = Doubles.tabulate(length, i -> values.get(points.get(i))).median();
      int last = points.get(length - 1);
      found.add(new Recentring(new Span(points.get(0), last), side, centre));
      run = next(values, last + 1, centre);
    }
    return found;
  }

  /** The points of the next run that counts; empty where there is none. */
  private List<Integer> next(Doubles values, int from, double centre) {
    List<Integer> run = new ArrayList<>();
    Side side = Side.NONE;
    for (int i = from; i < values.size(); i++) {
      Side here = side(values.get(i), centre);
      if (here != Side.NONE && here != side) {
        run.clear();
        side = here;
      }
      if (here != Side.NONE) {
        run.add(i);
      }
      if (run.size() == length && counts(side)) {
        return run;
      }
    }
    return List.of();
  }

  private boolean counts(Side side) {
    return direction == Direction.BOTH || direction == Direction.ABOVE == side.isHigh();
  }

  private static Side side(double value, double centre) {
    return value > centre ? Side.ABOVE : value < centre ? Side.BELOW : Side.NONE;
  }

  /**
   * A stretch whose median could be a new centre line.
   *
   * @param run its points, from the first to the last
   * @param side of the centre before on which it lies; NONE for the first centre
   * @param centre its median, on the scale of the values looked through
   */
  public record Recentring(Span run, Side side, double centre) {}
}
