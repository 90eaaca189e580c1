package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.effect.ChangeEffect;
import org.centreline.analysis.outcome.effect.EffectAt;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.OutcomeFit.EventTotals;
import org.centreline.analysis.outcome.model.ChangePoint;
import org.centreline.analysis.outcome.model.OutcomeKind;
import org.centreline.outcome.fit.Estimate;
import org.centreline.series.Subgroups;
import org.centreline.words.Decimal;
import org.centreline.words.Differences;
import org.centreline.words.Numbers;
import org.centreline.words.PeriodCount;
import org.centreline.words.SubgroupWords;
import org.centreline.words.chart.Titles;

/** An outcome in about ten lines. */
public final class OutcomeText {

  private final OutcomeAnalysis analysis;
  private final Differences differences;
  private final Numbers numbers;
  private final SubgroupWords moments;

  private OutcomeText(OutcomeAnalysis analysis) {
    this.analysis = analysis;
    differences = Differences.of(analysis);
    numbers = Numbers.of(analysis.chart());
    moments = new SubgroupWords(analysis.measured().subgroups());
  }

  /** The lines below the sentence: what, how much by when, events, lasting, methods, limits. */
  public static List<String> lines(OutcomeAnalysis analysis) {
    OutcomeText text = new OutcomeText(analysis);
    List<String> lines = new ArrayList<>();
    lines.add(text.measured());
    analysis.model().changes().forEach(change -> lines.add(text.change(change)));
    if (analysis.told().isPresent()) {
      text.fit(analysis.told().get(), lines);
    } else if (analysis.fit().isPresent()) {
      lines.add(SinceWords.line(analysis));
    } else {
      lines.addAll(ShortSeries.lines(analysis));
    }
    lines.add("Sustained: " + SustainedWords.of(analysis));
    analysis.told().ifPresent(fit -> lines.add(MethodWords.agreement(analysis, fit)));
    lines.add(limit(analysis));
    return lines;
  }

  private String measured() {
    Subgroups subgroups = analysis.measured().subgroups();
    return "Measured: "
        + Titles.title(analysis.chart())
        + ", "
        + analysis.model().extent().before()
        + " points before and "
        + analysis.model().extent().after()
        + " after, "
        + moments.label(0)
        + " to "
        + moments.label(subgroups.size() - 1)
        + analysis.model().control().map(name -> ", beside " + name).orElse("");
  }

  private String change(ChangePoint change) {
    Optional<String> day = change.date().map(moments::moment);
    String from = moments.label(change.position());
    String name = change.asked().label().map(label -> label + ", ").orElse("");
    boolean same = day.filter(from::equals).isPresent();
    boolean only = analysis.model().changes().size() == 1;
    return (only ? "Change: " : "Change " + change.index() + ": ")
        + name
        + day.map(d -> same ? d : d + "; acts from " + from).orElse("from " + from);
  }

  private void fit(OutcomeFit fit, List<String> lines) {
    lines.add("Now (" + moments.label(fit.latest().position()) + "): " + effect(fit.latest()));
    lines.add(
        "On average since"
            + (fit.changes().size() > 1 ? " " + ChangeName.ofLast(analysis) : "")
            + ": "
            + interval(fit.mean().difference(), fit.mean().relative())
            + EffectWords.of(analysis).numberNeeded(fit.mean().difference()));
    fit.horizon().ifPresent(effect -> lines.add(after(fit, effect)));
    fit.totals().ifPresent(totals -> lines.add(events(totals)));
    if (fit.changes().size() > 1 || analysis.model().kind().isCounted()) {
      fit.changes().forEach(effect -> lines.add(each(effect)));
    }
  }

  private String after(OutcomeFit fit, EffectAt effect) {
    int periods = effect.position() - analysis.model().start();
    return PeriodCount.of(periods, analysis.measured().subgroups())
        + " after the "
        + (fit.changes().size() > 1 ? "first change (" : "change (")
        + moments.label(effect.position())
        + "): "
        + effect(effect);
  }

  private String effect(EffectAt effect) {
    return numbers.text(effect.fitted())
        + " against "
        + numbers.text(effect.counterfactual())
        + (analysis.model().changes().size() == 1
            ? " without the change: "
            : " without the changes: ")
        + interval(effect.difference(), effect.relative());
  }

  private String interval(Estimate difference, Estimate relative) {
    return EffectWords.of(analysis).interval(difference, relative);
  }

  private String events(EventTotals totals) {
    Estimate avoided = totals.avoided();
    boolean fewer = avoided.value() >= 0;
    boolean known = avoided.excludes(0);
    double first = fewer ? avoided.lower() : -avoided.upper();
    double second = fewer ? avoided.upper() : -avoided.lower();
    return "Events since"
        + (analysis.model().changes().size() > 1 ? " " + ChangeName.ofLast(analysis) + ": " : ": ")
        + Numbers.total(totals.observed())
        + " against "
        + Decimal.apartFrom(0, totals.expected(), 0)
        + " expected, "
        + Decimal.apartFrom(0, Math.abs(avoided.value()), 0)
        + (fewer ? " fewer" : " more")
        + " (95% CI "
        + Decimal.apartFrom(0, first, 0)
        + " to "
        + Decimal.apartFrom(0, second, 0)
        + ")"
        + (known ? "" : ", which may be none");
  }

  private String each(ChangeEffect effect) {
    String name = effect.change().asked().label().orElse("change " + effect.change().index());
    String unit = PeriodCount.unit(analysis.measured().subgroups());
    List<String> parts = new ArrayList<>();
    if (Double.isFinite(effect.level().value())) {
      parts.add("level " + size(effect.level()));
    }
    if (Double.isFinite(effect.slope().value())) {
      parts.add("slope " + size(effect.slope()) + " a " + unit);
    }
    return "Effect of "
        + name
        + " on its own: "
        + String.join("; ", parts)
        + ". Trend from then on: "
        + trend(effect.trend())
        + " a "
        + unit;
  }

  /** The odds of a share, the rate itself otherwise, move by a ratio. */
  private String trend(Estimate estimate) {
    return analysis.model().kind() == OutcomeKind.MEAN
        ? differences.text(estimate.value())
        : size(estimate);
  }

  private String size(Estimate estimate) {
    return switch (analysis.model().kind()) {
      case MEAN ->
          differences.text(estimate.value())
              + " (95% CI "
              + numbers.plain(estimate.lower())
              + " to "
              + numbers.plain(estimate.upper())
              + ")";
      case RATE, COUNT -> "rate ratio " + ratio(estimate);
      case PROPORTION -> "odds ratio " + ratio(estimate);
    };
  }

  private static String ratio(Estimate estimate) {
    return Differences.ratio(estimate.value())
        + " (95% CI "
        + Differences.ratio(estimate.lower())
        + " to "
        + Differences.ratio(estimate.upper())
        + ")";
  }

  /** What this cannot show. */
  static String limit(OutcomeAnalysis analysis) {
    return analysis
        .model()
        .control()
        .map(
            name ->
                "What this cannot show: whatever else changed here and not in "
                    + name
                    + " at the same time looks the same")
        .orElse(
            "What this cannot show: why; whatever else changed at the same time looks the same,"
                + " and there is no control to tell them apart");
  }
}
