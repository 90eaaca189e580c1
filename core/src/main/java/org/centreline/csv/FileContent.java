package org.centreline.csv;

import java.util.List;
import java.util.Objects;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.series.Measured;

/**
 * What a file held.
 *
 * @param source the file
 * @param measured one measure a group, in order of first appearance; never empty
 * @param unit what the values are
 * @param dates how the dates were written, for dates that people type
 */
public record FileContent(Source source, List<Measured> measured, Unit unit, DateFormat dates) {

  public FileContent {
    Objects.requireNonNull(source, "source");
    measured = List.copyOf(measured);
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(dates, "dates");
    if (measured.isEmpty()) {
      throw new IllegalArgumentException(source.file() + ": nothing measured");
    }
  }
}
