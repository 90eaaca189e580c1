package org.centreline.project;

import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.project.folder.Measure;

/** Turns the kind of chart that a measure has into what {@code outcome} calls its numbers. */
final class EffectType {

  private static final List<String> OF_CHARTS =
      List.of("lambda", "decision-interval", "detect-shift", "head-start", "one-sided");

  private EffectType() {}

  /**
   * The value as outcome takes it; empty where it says nothing there. Numbers on a run chart and
   * its like are measurements, unless they have a denominator, which then tells more.
   */
  static Optional<OptionValue> of(OptionValue said, Measure measure) {
    if (OF_CHARTS.contains(said.option())) {
      return Optional.empty();
    }
    if (!said.option().equals("type")) {
      return Optional.of(said);
    }
    boolean ratio = measure.options().containsKey("denominator");
    Optional<OutcomeKind> otherwise = ratio ? Optional.empty() : Optional.of(OutcomeKind.MEAN);
    return ChartTypes.named(said.value())
        .flatMap(EffectType::sameNumbers)
        .or(() -> otherwise)
        .map(kind -> new OptionValue(said.option(), kind.type().id(), said.keys(), said.at()));
  }

  private static Optional<OutcomeKind> sameNumbers(ChartType type) {
    if (type == OutcomeKind.MEAN.type()) {
      return Optional.of(OutcomeKind.MEAN);
    }
    if (!type.traits().has(Trait.CHANCE)) {
      return Optional.empty();
    }
    return switch (type.data()) {
      case SHARES -> Optional.of(OutcomeKind.PROPORTION);
      case RATES -> Optional.of(OutcomeKind.RATE);
      case COUNTS -> Optional.of(OutcomeKind.COUNT);
      case VALUES, SAMPLES, GAPS, OUTCOMES, EXPECTED, JOINT -> Optional.empty();
    };
  }
}
