package org.centreline.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.centreline.analysis.MisuseException;
import org.centreline.cli.terminal.ExitCode;
import org.centreline.cli.terminal.Refusal;
import org.centreline.phase.PlacementException;

/** Gathers everything that is wrong with a command line before it is refused. */
public final class Problems {

  private final List<String> reasons = new ArrayList<>();
  private ExitCode code = ExitCode.DONE;

  /** Something typed that can't be. */
  public void usage(String reason) {
    add(ExitCode.WRONG_USAGE, reason);
  }

  /** A file or folder that can't be used. */
  public void file(String reason) {
    add(ExitCode.NO_FILE, reason);
  }

  private void add(ExitCode found, String reason) {
    code = code.or(found);
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  /** What a step yields; empty, with its problems, where options don't suit the data. */
  public <T> Optional<T> placed(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (PlacementException e) {
      e.problems().forEach(this::usage);
    } catch (MisuseException e) {
      e.problems().forEach(this::usage);
    }
    return Optional.empty();
  }

  /** Everything that is wrong so far. */
  public List<String> reasons() {
    return List.copyOf(reasons);
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return reasons.isEmpty();
  }

  /**
   * Ends the run where anything is wrong.
   *
   * @throws Refusal with every reason and the worst exit code
   */
  public void stopIfAny() {
    if (!reasons.isEmpty()) {
      throw new Refusal(code, reasons);
    }
  }
}
