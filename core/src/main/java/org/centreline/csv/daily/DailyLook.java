package org.centreline.csv.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table holds as a whole: no cell of it but the ends of days and numbers.
 *
 * @param rows how many
 * @param columns one entry a column, in order
 */
public record DailyLook(long rows, List<Cells> columns) {

  /**
   * What a column holds.
   *
   * @param filled cells with something
   * @param different how many different things, where they were counted: whole numbers, texts, days
   * @param least the least number; NaN where there is none
   * @param greatest the greatest number
   * @param whole whether no number has a fraction
   * @param days the first and the last day; empty where there is none
   */
  public record Cells(
      long filled,
      long different,
      double least,
      double greatest,
      boolean whole,
      Optional<Days> days) {

    public Cells {
      Objects.requireNonNull(days, "days");
    }
  }

  /** The first and the last day. */
  public record Days(LocalDate first, LocalDate last) {}

  public DailyLook {
    columns = List.copyOf(columns);
  }
}
