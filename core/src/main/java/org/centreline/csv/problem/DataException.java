package org.centreline.csv.problem;

import java.util.List;

/** The data of a file can't be used. */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final transient List<ColumnChoice> choices;

  /** With every problem of the file, in the order of its lines. */
  public DataException(List<Problem> problems) {
    this(problems, List.of());
  }

  /** The same, with the ways to go on. */
  public DataException(List<Problem> problems, List<ColumnChoice> choices) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
    this.choices = List.copyOf(choices);
  }

  /** Every problem of the file; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  /** The columns of which one is to be named; mostly none. */
  public List<ColumnChoice> choices() {
    return choices;
  }
}
