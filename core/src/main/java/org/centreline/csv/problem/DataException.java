package org.centreline.csv.problem;

import java.util.List;

/** The data of a file can't be used. */
public final class DataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;
  private final transient List<Way> ways;

  /** With every problem of the file, in the order of its lines. */
  public DataException(List<Problem> problems) {
    this(problems, List.of());
  }

  /** The same, with the ways to go on, the likeliest first. */
  public DataException(List<Problem> problems, List<Way> ways) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
    this.ways = List.copyOf(ways);
  }

  /** Every problem of the file; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether there is too much of something, which is told as soon as it is known. */
  public boolean isOfBounds() {
    return problems.size() == 1 && problems.get(0).code().equals(Code.TOO_LARGE.word());
  }

  /** The ways to go on, the likeliest first; mostly none. */
  public List<Way> ways() {
    return ways;
  }
}
