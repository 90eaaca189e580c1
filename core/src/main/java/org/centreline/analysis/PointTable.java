package org.centreline.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.LimitRequest.NegativeLimits;
import org.centreline.chart.Bounds;
import org.centreline.chart.Lines;
import org.centreline.series.Doubles;

/** Brings values, lines, marks and readings together on the scale shown. */
final class PointTable {

  private PointTable() {}

  static Points of(Basis basis, List<Finding> findings) {
    Doubles statistic = basis.fit().statistic();
    Lines lines = basis.fit().lines();
    int size = statistic.size();
    PointReader reader = PointReader.of(basis.setup(), findings, statistic);
    double target = basis.setup().meaning().target().orElse(Double.NaN);
    return new Points(
        statistic.map(v -> v * basis.multiply()),
        lines.times(basis.multiply()),
        lines.clipped(bounds(basis, statistic)).times(basis.multiply()),
        Doubles.repeat(size, target),
        IntStream.range(0, size).mapToObj(i -> status(basis, statistic, i)).toList(),
        IntStream.range(0, size).mapToObj(i -> marks(findings, i)).toList(),
        IntStream.range(0, size).mapToObj(reader::read).toList());
  }

  private static Bounds bounds(Basis basis, Doubles statistic) {
    Bounds own = basis.setup().choice().type().bounds();
    boolean cut =
        basis.limits().negative().filter(n -> n == NegativeLimits.CUT).isPresent()
            && !(statistic.min() < 0);
    return cut ? new Bounds(Math.max(0, own.lowest()), own.highest()) : own;
  }

  private static Status status(Basis basis, Doubles statistic, int position) {
    if (basis.fit().phases().exclusions().holds(position)) {
      return Status.EXCLUDED;
    }
    return statistic.isMissing(position) ? Status.MISSING : Status.INCLUDED;
  }

  private static List<String> marks(List<Finding> findings, int position) {
    return findings.stream()
        .filter(f -> f.signal().marks(position))
        .map(f -> f.signal().rule())
        .distinct()
        .toList();
  }
}
