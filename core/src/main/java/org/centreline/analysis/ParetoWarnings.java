package org.centreline.analysis;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a Pareto chart should know. */
public final class ParetoWarnings {

  /** Below this total the order of neighbouring bars is mostly chance. */
  static final double FEW = 30;

  /** Above this share without a category the order can be another one. */
  static final double MUCH = 0.1;

  private ParetoWarnings() {}

  /** The warnings; none where all is well. */
  public static List<Warning> of(Pareto pareto) {
    List<Warning> warnings = new ArrayList<>();
    if (pareto.total() < FEW) {
      warnings.add(
          new Warning(
              "few-counts",
              "Fewer than 30 were counted: which category comes first may be chance."));
    }
    double share = pareto.missing() / (pareto.missing() + pareto.total());
    if (share > MUCH) {
      warnings.add(
          new Warning(
              "missing-categories",
              "More than a tenth has no category: find out what these are before choosing where to"
                  + " begin."));
    }
    return warnings;
  }
}
