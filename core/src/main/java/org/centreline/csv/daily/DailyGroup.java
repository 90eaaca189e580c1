package org.centreline.csv.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows of one day and group, and of one number where numbers were asked for.
 *
 * @param day empty where the rows have none
 * @param by the cells that the group is told by, empty texts for none
 * @param met whether the rows hold what was asked for, a condition each; empty where only these
 *     came
 * @param rows how many rows
 * @param value the sum, or the number that each of them holds; NaN where there is none
 * @param denominator the sum; NaN where there is none
 * @param counts what is known of the rows
 */
public record DailyGroup(
    Optional<LocalDate> day,
    List<String> by,
    List<Boolean> met,
    long rows,
    double value,
    double denominator,
    DailyCounts counts) {

  public DailyGroup {
    Objects.requireNonNull(day, "day");
    by = List.copyOf(by);
    met = List.copyOf(met);
    Objects.requireNonNull(counts, "counts");
    if (rows < 1) {
      throw new IllegalArgumentException("rows: " + rows);
    }
  }
}
