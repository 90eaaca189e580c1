package org.centreline.analysis.outcome.model;

import java.util.List;
import org.centreline.analysis.UnusableException;
import org.centreline.series.Measured;

/** Whether a control can stand beside a measure. */
final class Controls {

  private Controls() {}

  /**
   * Looks whether both have the same subgroups.
   *
   * @throws UnusableException where they have not
   */
  static void check(Measured measured, Measured control) {
    List<String> own = measured.subgroups().labels();
    List<String> other = control.subgroups().labels();
    if (!own.equals(other)) {
      throw Refusals.because(
          "control-dates",
          "a control with the same subgroups, " + span(own),
          span(other),
          "add the missing rows, or leave out those that only one of them has");
    }
  }

  private static String span(List<String> labels) {
    return labels.size() + " from " + labels.get(0) + " to " + labels.get(labels.size() - 1);
  }
}
