package org.centreline.csv;

import java.util.List;

/** The data of a file can't be used. */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** With every problem of the file, in the order of its lines. */
  public DataException(List<Problem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** Every problem of the file; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
