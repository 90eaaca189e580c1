package org.centreline.analysis.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeWarnings.OutcomeEvidence;
import org.centreline.analysis.outcome.Sustaining.Gain;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.MeanEffect;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.groups.EffectSize;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.analysis.outcome.model.OutcomeModel;
import org.centreline.series.Doubles;

/**
 * What came of each change, and whether what was gained by the last has lasted.
 *
 * @param evidence data, changes and what a model found
 * @param model how they were looked at
 */
record Following(OutcomeEvidence evidence, OutcomeModel model) {

  /** With fewer points there is nothing to compare. */
  private static final int FEWEST = 3;

  /** The time from each change to the next. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    List<ChangePoint> changes = evidence.basis().changes();
    for (int i = 0; i < changes.size(); i++) {
      int first = changes.get(i).position();
      int end = i + 1 < changes.size() ? changes.get(i + 1).position() : Integer.MAX_VALUE;
      List<Integer> positions =
          evidence.after().stream().filter(p -> p >= first && p < end).toList();
      segments.add(segment(i, positions));
    }
    return segments;
  }

  private Segment segment(int index, List<Integer> positions) {
    ChangePoint change = evidence.basis().changes().get(index);
    Optional<MeanEffect> effect = evidence.found().map(fit -> fit.segments().get(index).mean());
    boolean groups = effect.isEmpty() && positions.size() >= FEWEST;
    return new Segment(
        change,
        positions,
        SinceChange.pooled(evidence.basis().chart(), positions),
        effect,
        groups ? Optional.of(ShortComparison.of(evidence, change, positions)) : Optional.empty());
  }

  /** The points since the last change that count. */
  private List<Integer> counted() {
    ChangePoint last = model.lastChange();
    return Sustaining.counted(evidence.basis().chart(), last.position()).stream()
        .filter(i -> !model.isPhasingIn(i))
        .toList();
  }

  /** What the control chart shows since the last change. */
  SinceChange since() {
    return SinceChange.of(evidence.basis().chart(), counted());
  }

  /** Whether the gain has lasted, since the last change. */
  Sustained judged() {
    Doubles counterfactual =
        evidence
            .found()
            .map(fit -> fit.curves().counterfactual())
            .orElseGet(() -> Doubles.missing(evidence.basis().chart().points().size()));
    int window = evidence.basis().request().followUp().sustain();
    return new Sustaining(evidence.basis().chart(), counted(), counterfactual, window, gain())
        .judge();
  }

  private Gain gain() {
    return evidence.found().map(this::gain).orElseGet(this::gainOfGroups);
  }

  /** The mean effect decides; a gain that was there at once may have been lost since. */
  private Gain gain(OutcomeFit fit) {
    if (!fit.isTold()) {
      return Gain.UNKNOWN;
    }
    double mean = fit.mean().difference().value();
    if (OutcomeAnalysis.isClaimed(model, fit)) {
      return isBetter(mean) ? Gain.SHOWN : Gain.WORSE;
    }
    EffectAt first =
        fit.effects().stream()
            .filter(effect -> effect.position() >= model.lastChange().position())
            .findFirst()
            .orElseThrow();
    boolean atOnce =
        fit.withoutTrigger().isEmpty() && model.isShown(first.difference(), first.relative());
    return atOnce && isBetter(first.difference().value()) ? Gain.AT_ONCE : Gain.NONE;
  }

  /** As of a model: all points since, or the first of them where the gain was lost again. */
  private Gain gainOfGroups() {
    List<Integer> since = segments().get(evidence.basis().changes().size() - 1).positions();
    Gain all = gainOfGroups(since);
    int window = evidence.basis().request().followUp().sustain();
    boolean first =
        all == Gain.NONE
            && gainOfGroups(since.subList(0, Math.min(window, since.size()))) == Gain.SHOWN;
    return first ? Gain.AT_ONCE : all;
  }

  private Gain gainOfGroups(List<Integer> positions) {
    if (positions.size() < FEWEST) {
      return Gain.NONE;
    }
    EffectSize effect =
        ShortComparison.of(evidence, model.lastChange(), positions).whole().headline();
    return !effect.isShown()
        ? Gain.NONE
        : isBetter(effect.value() - effect.kind().none()) ? Gain.SHOWN : Gain.WORSE;
  }

  private boolean isBetter(double difference) {
    Better better = evidence.basis().chart().setup().meaning().better();
    return difference > 0 == (better == Better.UP);
  }
}
