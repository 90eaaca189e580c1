package org.centreline.analysis.chart;

import java.util.List;
import org.centreline.analysis.Reading;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Track;
import org.centreline.series.Doubles;

/**
 * The points of a chart, one entry a subgroup, on the scale shown; NaN where there is no number.
 *
 * @param track the data and what the rules look at
 * @param raw the lines as worked out
 * @param drawn the lines cut off where the statistic cannot go
 * @param targets the target at each point
 * @param statuses what became of each subgroup
 * @param marks the ids of the rules that mark it
 * @param readings what it says
 */
public record Points(
    Track track,
    Lines raw,
    Lines drawn,
    Doubles targets,
    List<Status> statuses,
    List<List<String>> marks,
    List<Reading> readings) {

  public Points {
    statuses = List.copyOf(statuses);
    marks = List.copyOf(marks);
    readings = List.copyOf(readings);
  }

  /** The data. */
  public Doubles values() {
    return track.values();
  }

  /** How many subgroups. */
  public int size() {
    return track.values().size();
  }

  /** How many subgroups have a status. */
  public int count(Status status) {
    return (int) statuses.stream().filter(s -> s == status).count();
  }
}
