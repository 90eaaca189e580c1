package org.centreline.phase;

import java.util.List;

/** Dates or labels that a user typed do not fit the data; every problem, in plain sentences. */
public final class PlacementException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  /** One or more sentences. */
  public PlacementException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence. */
  public PlacementException(String problem) {
    this(List.of(problem));
  }

  /** The sentences, in the order in which the options were given. */
  public List<String> problems() {
    return problems;
  }
}
