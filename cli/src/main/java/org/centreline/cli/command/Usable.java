package org.centreline.cli.command;

import java.util.List;
import java.util.function.Supplier;
import org.centreline.analysis.UnusableException;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.row.Source;

/** Says of data that can't answer a question what is said of all data that can't be used. */
public final class Usable {

  private Usable() {}

  /**
   * What an analysis of a file finds.
   *
   * @param measure the column that is asked about
   * @throws DataException where the data can't answer the question
   */
  public static <T> T of(Source source, String measure, Supplier<T> analysis) {
    try {
      return analysis.get();
    } catch (UnusableException e) {
      throw new DataException(List.of(e.reason().in(source.file(), measure)));
    }
  }
}
