package org.centreline.plot;

import java.util.List;
import java.util.stream.Stream;
import org.centreline.series.Doubles;

/**
 * Markers of one look.
 *
 * @param xs where along x
 * @param ys where along y, one an x; NaN draws none
 * @param style how they look
 * @param titles what each says when it is pointed at; empty where none says anything
 */
public record Markers(Doubles xs, Doubles ys, MarkerStyle style, List<String> titles)
    implements Trace {

  public Markers {
    Places.check("markers", xs, ys);
    titles = titles.stream().map(Printable::line).toList();
    if (!titles.isEmpty() && titles.size() != xs.size()) {
      throw new IllegalArgumentException(titles.size() + " titles of " + xs.size() + " markers");
    }
  }

  /** Markers that say nothing. */
  public Markers(Doubles xs, Doubles ys, MarkerStyle style) {
    this(xs, ys, style, List.of());
  }

  /** One marker. */
  public static Markers one(double x, double y, MarkerStyle style) {
    return new Markers(Doubles.of(x), Doubles.of(y), style);
  }

  /** The same, each with what it says when it is pointed at. */
  public Markers titled(Stream<String> words) {
    return new Markers(xs, ys, style, words.toList());
  }

  @Override
  public Markers at(Doubles otherXs, Doubles otherYs) {
    return new Markers(otherXs, otherYs, style, titles);
  }
}
