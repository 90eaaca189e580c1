package org.centreline.csv.header;

import java.util.List;
import java.util.Objects;
import org.centreline.csv.date.Timeline;

/**
 * A table with a column for each date: each row is a measure.
 *
 * @param timeline the dates of the headings
 * @param label the name of the column that tells the rows apart; empty where none does, or where it
 *     has no name
 * @param rows the first names in it, at most {@value #LISTED}
 */
public record Headings(Timeline timeline, String label, List<String> rows) {

  /** How many rows are named. */
  public static final int LISTED = 20;

  public Headings {
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(label, "label");
    rows = List.copyOf(rows);
  }
}
