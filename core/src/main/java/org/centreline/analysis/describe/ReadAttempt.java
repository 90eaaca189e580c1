package org.centreline.analysis.describe;

import java.util.List;
import java.util.Optional;
import org.centreline.csv.problem.DataException;
import org.centreline.csv.problem.Problem;
import org.centreline.csv.problem.Way;
import org.centreline.series.Measured;

/**
 * What became of an attempt to read a measure.
 *
 * @param measured each group of it; none where it can't be read
 * @param refused why it can't
 */
record ReadAttempt(List<Measured> measured, Optional<DataException> refused) {

  ReadAttempt {
    measured = List.copyOf(measured);
  }

  boolean isRead() {
    return refused.isEmpty();
  }

  /** The ways to go on, where the file leaves something open. */
  List<Way> ways() {
    return refused.map(DataException::ways).orElse(List.of());
  }

  /** Whether nothing stands in the way but some kind of problem. */
  boolean isOnly(String code) {
    List<Problem> problems = refused.map(DataException::problems).orElse(List.of());
    return !problems.isEmpty() && problems.stream().allMatch(p -> p.code().equals(code));
  }
}
