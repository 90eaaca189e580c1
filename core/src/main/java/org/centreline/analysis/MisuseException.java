package org.centreline.analysis;

import java.util.List;

/** Options that mean nothing for the chart or the data at hand; every one, in plain sentences. */
public final class MisuseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final List<String> problems;

  /** One or more sentences. */
  public MisuseException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** The sentences. */
  public List<String> problems() {
    return problems;
  }
}
