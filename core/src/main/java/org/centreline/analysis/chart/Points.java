package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.LimitRequest.NegativeLimits;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Track;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Exclusions;
import org.centreline.series.Doubles;
import org.centreline.series.Measured;
import org.centreline.series.TargetBand;

/**
 * The points of a chart, one entry a subgroup, on the scale shown; NaN where there is no number. On
 * a chart with a decision interval the sums and lines are in sigmas, values and targets are not.
 *
 * @param track the data and what the rules look at
 * @param raw the lines as worked out
 * @param drawn the lines cut off where the statistic cannot go
 * @param targets the target at each point
 * @param band what each point is to lie between, where the target is such
 * @param statuses what became of each subgroup
 * @param marks the ids of the rules that mark it
 * @param readings what it says
 * @param bothWays whether some signals call it better and others worse
 */
public record Points(
    Track track,
    Lines raw,
    Lines drawn,
    Doubles targets,
    TargetBand band,
    List<Status> statuses,
    List<List<String>> marks,
    List<Reading> readings,
    List<Boolean> bothWays) {

  /** What became of a subgroup. */
  public enum Status {
    INCLUDED("included"),
    EXCLUDED("excluded"),
    /** The data cover its period in part. */
    PARTIAL("partial"),
    MISSING("missing");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    /** The stable word in JSON. */
    public String word() {
      return word;
    }
  }

  public Points {
    statuses = List.copyOf(statuses);
    marks = List.copyOf(marks);
    readings = List.copyOf(readings);
    bothWays = List.copyOf(bothWays);
  }

  /** Brings values, lines, marks and readings together on the scale shown. */
  static Points of(Basis basis, List<Finding> findings) {
    Track track = basis.fit().track();
    int size = track.values().size();
    PointReader reader = PointReader.of(basis.setup(), findings);
    boolean sigmas = basis.setup().choice().type().traits().has(Trait.DECISION_INTERVAL);
    double scale = sigmas ? 1 : basis.multiply();
    ChartTarget target = new ChartTarget(basis.measured(), basis.setup().meaning());
    return new Points(
        track.times(basis.multiply(), scale),
        basis.fit().lines().times(scale),
        drawn(basis, track.values()).times(scale),
        target.each(),
        target.band(),
        IntStream.range(0, size).mapToObj(i -> status(basis, track.values(), i)).toList(),
        marks(findings, size),
        IntStream.range(0, size).mapToObj(reader::read).toList(),
        IntStream.range(0, size).mapToObj(reader::isBothWays).toList());
  }

  /** The data. */
  public Doubles values() {
    return track.values();
  }

  /** The reading that a point has beside its own: the other one of better and worse. */
  public Optional<Reading> otherReading(int position) {
    Reading own = readings.get(position);
    return bothWays.get(position)
        ? Optional.of(own == Reading.CONCERN ? Reading.IMPROVEMENT : Reading.CONCERN)
        : Optional.empty();
  }

  /** How many subgroups. */
  public int size() {
    return track.values().size();
  }

  /** How many subgroups have a status. */
  public int count(Status status) {
    return (int) statuses.stream().filter(s -> s == status).count();
  }

  /** How many subgroups are no part periods. */
  public int whole() {
    return size() - count(Status.PARTIAL);
  }

  /** Whether a point is drawn and takes part in nothing. */
  public boolean isHollow(int position) {
    Status status = statuses.get(position);
    return status == Status.EXCLUDED || status == Status.PARTIAL;
  }

  private static Lines drawn(Basis basis, Doubles values) {
    boolean cut = basis.limits().negative().filter(n -> n == NegativeLimits.CUT).isPresent();
    double multiply = basis.multiply();
    Lines drawn =
        basis
            .limits()
            .within()
            .map(w -> new Bounds(w.lowest() / multiply, w.highest() / multiply))
            .map(basis.fit().drawn()::clipped)
            .orElse(basis.fit().drawn());
    return cut && !(values.min() < 0) ? drawn.clipped(Bounds.NOT_NEGATIVE) : drawn;
  }

  private static Status status(Basis basis, Doubles values, int position) {
    Exclusions exclusions = basis.fit().phases().exclusions();
    if (exclusions.isPart(position)) {
      return Status.PARTIAL;
    }
    if (exclusions.holds(position)) {
      return Status.EXCLUDED;
    }
    return values.isMissing(position) ? Status.MISSING : Status.INCLUDED;
  }

  private static List<List<String>> marks(List<Finding> findings, int size) {
    List<List<String>> marks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      marks.add(new ArrayList<>());
    }
    for (Finding finding : findings) {
      String rule = finding.signal().rule();
      for (int position : finding.signal().marks()) {
        if (!marks.get(position).contains(rule)) {
          marks.get(position).add(rule);
        }
      }
    }
    return marks.stream().map(List::copyOf).toList();
  }

  /**
   * What has passed since the last event, where the last point is that: no event has ended it, and
   * it can only get longer. It says nothing while it is short, and something once it is above.
   *
   * @param length how much has passed
   * @param counted what that is counted in, such as days
   * @param above whether that is more than the upper limit of the last phase
   */
  public record Open(double length, String counted, boolean above) {

    /** "1,184 days". */
    public String amount() {
      StringBuilder number = new StringBuilder(Long.toString(StrictMath.round(length)));
      for (int at = number.length() - 3; at > 0; at -= 3) {
        number.insert(at, ',');
      }
      boolean one = length == 1 && counted.endsWith("s");
      return number + " " + (one ? counted.substring(0, counted.length() - 1) : counted);
    }
  }

  /** Whether the last point is open. */
  Optional<Open> open(Measured measured, List<PhaseFacts> phases) {
    int last = size() - 1;
    boolean limits = last >= 0 && phases.get(phases.size() - 1).limits();
    return measured
        .subgroups()
        .open()
        .map(
            counted ->
                new Open(
                    measured.series().values().get(last),
                    counted,
                    limits && values().get(last) > raw.upper().get(last)));
  }
}
