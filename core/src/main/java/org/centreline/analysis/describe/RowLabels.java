package org.centreline.analysis.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.csv.request.Columns;
import org.centreline.csv.request.ReadingOptions;
import org.centreline.csv.survey.ColumnFacts;

/**
 * Finds the columns that tell rows of the same date apart.
 *
 * @param trial reads the file
 * @param labels the columns that may
 * @param options how the file is read
 */
record RowLabels(Trial trial, List<ColumnFacts> labels, ReadingOptions options) {

  private static final int MOST = 6;

  /** None where every date has one row; one or two columns; empty where no two will do. */
  Optional<List<String>> telling(Columns columns) {
    if (trial.isOneRowADate(columns, options)) {
      return Optional.of(List.of());
    }
    List<String> names = labels.stream().limit(MOST).map(ColumnFacts::name).toList();
    for (List<String> some : some(names)) {
      if (trial.isOneRowADate(columns.by(some.toArray(new String[0])), options)) {
        return Optional.of(some);
      }
    }
    return Optional.empty();
  }

  /** Each name, then each two. */
  private static List<List<String>> some(List<String> names) {
    List<List<String>> some = new ArrayList<>();
    names.forEach(name -> some.add(List.of(name)));
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size(); k++) {
        some.add(List.of(names.get(i), names.get(k)));
      }
    }
    return some;
  }
}
