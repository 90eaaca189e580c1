package org.centreline.plot.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.centreline.plot.MarkerStyle;
import org.centreline.plot.Markers;
import org.centreline.series.Doubles;

/**
 * A row of values over places, and what each says when it is pointed at.
 *
 * @param xs where along x
 * @param ys one an x; NaN draws none
 * @param titles one an x
 */
public record TitledPoints(Doubles xs, Doubles ys, List<String> titles) {

  public TitledPoints {
    titles = List.copyOf(titles);
  }

  /** Those that are there and wanted, in one look; empty where there are none. */
  public Optional<Markers> markers(MarkerStyle style, IntPredicate which) {
    int[] drawn =
        IntStream.range(0, ys.size()).filter(i -> !ys.isMissing(i) && which.test(i)).toArray();
    if (drawn.length == 0) {
      return Optional.empty();
    }
    Doubles alongX = Doubles.tabulate(drawn.length, i -> xs.get(drawn[i]));
    Doubles alongY = Doubles.tabulate(drawn.length, i -> ys.get(drawn[i]));
    Markers markers = new Markers(alongX, alongY, style);
    return Optional.of(markers.titled(IntStream.of(drawn).mapToObj(titles::get)));
  }
}
