package org.centreline.csv;

import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.Grouping;
import org.centreline.series.Measured;

/**
 * The points of an answer of a table, whose rows nobody knows: each is a row of its own, the same
 * in all answers for its group, period and filters. What they have to do with others their numbers
 * tell.
 *
 * @param content what was read
 * @param columns which columns were asked for
 * @param grouping how rows became subgroups
 */
record RowsOfAnswer(FileContent content, Columns columns, Grouping grouping)
    implements RowsOfPoints {

  @Override
  public void each(Receiver receiver) {
    String asked = grouping.every() + "\n" + columns.where() + "\n";
    for (Measured measured : content.measured()) {
      String group = asked + measured.group() + "\n";
      for (String label : measured.subgroups().labels()) {
        receiver.take(measured.group(), label, number(group + label));
      }
    }
  }

  /** The hash by Fowler, Noll and Vo (FNV-1a), so far as numbers of rows reach. */
  private static long number(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash >>> 18;
  }

  @Override
  public String numerator() {
    return grouping.counts() ? ROWS : columns.value().orElse(ROWS);
  }

  @Override
  public Optional<String> denominator() {
    return columns.denominator();
  }
}
