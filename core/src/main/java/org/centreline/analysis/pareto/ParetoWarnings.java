package org.centreline.analysis.pareto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.centreline.analysis.Warning;

/** What a reader of a Pareto chart should know. */
public final class ParetoWarnings {

  /** Below this total the order of neighbouring bars is mostly chance. */
  static final double FEW = 30;

  /** Above this share without a category the order can be another one. */
  static final double MUCH = 0.1;

  /** How records call what they don't tell apart. */
  private static final Set<String> REST =
      Set.of(
          "other",
          "others",
          "misc",
          "miscellaneous",
          "various",
          "not known",
          "not recorded",
          "not stated",
          "unknown",
          "unspecified");

  private ParetoWarnings() {}

  /** The warnings; none where all is well. */
  public static List<Warning> of(Pareto pareto) {
    List<Warning> warnings = new ArrayList<>();
    if (pareto.total() < FEW && pareto.bars().stream().allMatch(ParetoWarnings::isWhole)) {
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
    largeOther(pareto).ifPresent(warnings::add);
    return warnings;
  }

  /** A fraction tells that it is minutes or money that were counted. */
  private static boolean isWhole(Pareto.Bar bar) {
    return bar.count() == Math.rint(bar.count());
  }

  /** A box for the rest that is among the few tells nobody where to begin. */
  private static Optional<Warning> largeOther(Pareto pareto) {
    return pareto.bars().subList(0, pareto.fewBars()).stream()
        .filter(bar -> pareto.categories() > 1)
        .map(Pareto.Bar::name)
        .filter(name -> REST.contains(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(
            name ->
                new Warning(
                    "large-other",
                    "'"
                        + name
                        + "' is among the largest: find out what it holds before choosing where to"
                        + " begin."));
  }
}
