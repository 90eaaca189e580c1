package org.centreline.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centreline.project.folder.Measure;

/** Turns the kind of chart that a measure has into what {@code outcome} calls its numbers. */
final class EffectType {

  private static final Map<String, String> SAME_NUMBERS =
      Map.of("xmr", "xmr", "p", "p", "pprime", "p", "np", "p", "u", "u", "uprime", "u", "c", "c");

  private static final List<String> OF_CHARTS =
      List.of("lambda", "decision-interval", "detect-shift", "head-start", "one-sided");

  private EffectType() {}

  /**
   * The value as outcome takes it; empty where it says nothing there. Numbers on a run chart and
   * its like are measurements, unless they have a denominator, which then tells more.
   */
  static Optional<Said> of(Said said, Measure measure) {
    if (OF_CHARTS.contains(said.option())) {
      return Optional.empty();
    }
    if (!said.option().equals("type")) {
      return Optional.of(said);
    }
    boolean ratio = measure.options().containsKey("denominator");
    String otherwise = ratio ? "" : "xmr";
    return Optional.of(SAME_NUMBERS.getOrDefault(said.value(), otherwise))
        .filter(type -> !type.isEmpty())
        .map(type -> new Said(said.option(), type, said.keys(), said.at()));
  }
}
