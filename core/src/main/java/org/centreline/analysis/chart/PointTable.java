package org.centreline.analysis.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.series.Doubles;

/** Brings values, lines, marks and readings together on the scale shown. */
final class PointTable {

  private PointTable() {}

  static Points of(Basis basis, List<Finding> findings) {
    Track track = basis.fit().track();
    int size = track.values().size();
    PointReader reader = PointReader.of(basis.setup(), findings);
    boolean sigmas = basis.setup().choice().type().traits().has(Trait.DECISION_INTERVAL);
    double scale = sigmas ? 1 : basis.multiply();
    return new Points(
        track.times(basis.multiply(), scale),
        basis.fit().lines().times(scale),
        drawn(basis, track.values()).times(scale),
        new Goal(basis.measured(), basis.setup().meaning()).each(),
        IntStream.range(0, size).mapToObj(i -> status(basis, track.values(), i)).toList(),
        IntStream.range(0, size).mapToObj(i -> marks(findings, i)).toList(),
        IntStream.range(0, size).mapToObj(reader::read).toList());
  }

  private static Lines drawn(Basis basis, Doubles values) {
    boolean cut = basis.limits().negative().filter(n -> n == NegativeLimits.CUT).isPresent();
    Lines drawn = basis.fit().drawn();
    return cut && !(values.min() < 0) ? drawn.clipped(Bounds.NOT_NEGATIVE) : drawn;
  }

  private static Status status(Basis basis, Doubles values, int position) {
    if (basis.fit().phases().exclusions().holds(position)) {
      return Status.EXCLUDED;
    }
    return values.isMissing(position) ? Status.MISSING : Status.INCLUDED;
  }

  private static List<String> marks(List<Finding> findings, int position) {
    return findings.stream()
        .filter(f -> f.signal().marks(position))
        .map(f -> f.signal().rule())
        .distinct()
        .toList();
  }
}
