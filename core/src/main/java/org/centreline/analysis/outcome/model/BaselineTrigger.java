package org.centreline.analysis.outcome.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.centreline.analysis.Better;
import org.centreline.series.Doubles;

/**
 * Whether a project may have begun because of a bad patch: then things get better by themselves,
 * and the baseline is too bad.
 *
 * <p>The mean of the last three usable points before the first change is compared with that of
 * every other three in a row before it.
 */
public final class BaselineTrigger {

  private static final int RUN = 3;
  private static final int FEWEST = 6;

  private BaselineTrigger() {}

  /** The last three points of the baseline where they are the worst three in a row; else none. */
  public static Set<Integer> positions(OutcomeBasis basis) {
    int start = basis.changes().get(0).position();
    List<Integer> before =
        basis.rows().positions().stream().filter(position -> position < start).toList();
    if (before.size() < FEWEST) {
      return Set.of();
    }
    Doubles values = basis.chart().points().values();
    Doubles baseline = Doubles.tabulate(before.size(), i -> values.get(before.get(i)));
    Better better = basis.chart().setup().meaning().better();
    boolean high = better != Better.UP && isHighest(baseline);
    boolean low = better != Better.DOWN && isHighest(baseline.map(v -> -v));
    return high || low ? Set.copyOf(before.subList(before.size() - RUN, before.size())) : Set.of();
  }

  private static boolean isHighest(Doubles baseline) {
    int last = baseline.size() - RUN;
    double newest = mean(baseline, last);
    return IntStream.range(0, last).allMatch(i -> mean(baseline, i) < newest);
  }

  private static double mean(Doubles baseline, int first) {
    return baseline.slice(first, first + RUN - 1).mean();
  }
}
