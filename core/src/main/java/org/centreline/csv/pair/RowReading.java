package org.centreline.csv.pair;

import java.time.LocalDate;
import java.util.List;
import org.centreline.csv.date.DateFormat;
import org.centreline.csv.row.Source;
import org.centreline.csv.row.Unit;
import org.centreline.series.Doubles;

/**
 * Rows as they stand, each a measurement or a count, before or after.
 *
 * @param source the file
 * @param measure the name of the value column
 * @param times when each row was, where dates tell; else none
 * @param words what stood in the column of times, the earlier word first; none where dates tell
 * @param later where words tell, 1 for the rows of the later one, else 0; none where dates tell
 * @param values measurements or numerators, NaN where missing
 * @param denominators as many, all NaN where the file has none
 * @param unit what the values are
 * @param dates how the dates are written
 */
public record RowReading(
    Source source,
    String measure,
    List<LocalDate> times,
    List<String> words,
    Doubles later,
    Doubles values,
    Doubles denominators,
    Unit unit,
    DateFormat dates) {

  public RowReading {
    times = List.copyOf(times);
    words = List.copyOf(words);
  }

  /** The same over these denominators. */
  public RowReading over(Doubles others) {
    return new RowReading(source, measure, times, words, later, values, others, unit, dates);
  }

  /** Whether the file has a column of denominators. */
  public boolean isRatio() {
    return denominators.present().size() > 0;
  }
}
