package org.centreline.plot;

import java.util.List;
import org.centreline.series.Doubles;

/**
 * The part of a picture where data are drawn against two axes.
 *
 * @param frame where on the page, in whole points
 * @param xRange the numbers from its left to its right edge
 * @param yRange the numbers from its lower to its upper edge
 * @param traces what is drawn, in painting order, in numbers of the axes
 */
public record Panel(Box frame, Range xRange, Range yRange, List<Trace> traces) implements Mark {

  public Panel {
    traces = List.copyOf(traces);
    if (!isWhole(frame.left())
        || !isWhole(frame.top())
        || !isWhole(frame.width())
        || !isWhole(frame.height())) {
      throw new IllegalArgumentException("a panel stands on whole points, not on " + frame);
    }
  }

  /** Where a number of the x axis stands on the page. */
  public double pageX(double x) {
    return frame.left() + xRange.share(x) * frame.width();
  }

  /** Where a number of the y axis stands on the page. */
  public double pageY(double y) {
    return frame.bottom() - yRange.share(y) * frame.height();
  }

  /** The traces with their places in points of the page. */
  public List<Trace> placed() {
    return traces.stream().map(this::placed).toList();
  }

  /** A trace in numbers of the axes, with its places in points of the page. */
  public Trace placed(Trace trace) {
    Doubles xs = trace.xs().map(this::pageX);
    Doubles ys = trace.ys().map(this::pageY);
    return trace.at(xs, ys);
  }

  private static boolean isWhole(double points) {
    return points == Math.rint(points);
  }
}
