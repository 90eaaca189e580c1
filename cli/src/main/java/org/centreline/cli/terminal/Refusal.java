package org.centreline.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** What was asked for can't be done, for reasons that the user can change. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitCode code;
  private final List<String> reasons;

  /** With every reason, in plain sentences without a full stop. */
  public Refusal(ExitCode code, List<String> reasons) {
    super(String.join("\n", reasons));
    this.code = code;
    this.reasons = List.copyOf(reasons);
  }

  /** The same with another reason. */
  Refusal and(String reason) {
    List<String> all = new ArrayList<>(reasons);
    all.add(reason);
    return new Refusal(code, all);
  }

  /** How the run ends. */
  public ExitCode code() {
    return code;
  }

  /** The reasons. */
  public List<String> reasons() {
    return reasons;
  }
}
