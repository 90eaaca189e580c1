package org.centreline.words.outcome;

import java.util.List;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.SinceChange;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.analysis.outcome.effect.Shortcoming;
import org.centreline.words.Decimal;
import org.centreline.words.Numbers;
import org.centreline.words.PeriodCount;

/** What the control chart shows since a change, where a model knows too little to be told. */
final class SinceWords {

  private static final int RUN = 6;

  private final OutcomeAnalysis analysis;
  private final SinceChange since;
  private final Numbers numbers;

  private SinceWords(OutcomeAnalysis analysis) {
    this.analysis = analysis;
    since = analysis.since();
    numbers = Numbers.of(analysis.chart()).telling(since.mean(), since.centre());
  }

  /** What is seen, and why no effect is told: two sentences. */
  static String sentence(OutcomeAnalysis analysis, OutcomeFit fit) {
    return new SinceWords(analysis).facts(fit.isOverspread())
        + " How much of that goes with the change can't be worked out: "
        + why(fit)
        + ".";
  }

  /** The line in place of those of a model. */
  static String line(OutcomeAnalysis analysis) {
    Numbers numbers = Numbers.of(analysis.chart());
    return "As they are, without a model: "
        + numbers.text(analysis.since().mean())
        + " since the change, "
        + numbers.text(analysis.since().centre())
        + " before";
  }

  /**
   * What is seen; limits that chance alone sets judge nothing where the points spread far wider.
   *
   * <p>"Over the 12 months from Jan 2024 all 12 points lie below the old mean (12.7%), …".
   */
  private String facts(boolean overspread) {
    return "Over "
        + PeriodCount.since(analysis)
        + " "
        + sides()
        + (overspread ? "" : limits())
        + "; the mean was "
        + numbers.both(since.mean(), " against ", since.centre())
        + " before"
        + (overspread ? "" : judged())
        + ".";
  }

  private boolean isHigh() {
    return since.above() >= since.below();
  }

  private String sides() {
    int most = Math.max(since.above(), since.below());
    int least = Math.min(since.above(), since.below());
    if (most == 0) {
      return on();
    }
    String where = (isHigh() ? "above" : "below") + " the mean of before";
    String run = since.run() >= RUN && since.run() < since.points() ? ", the newest " + run() : "";
    return most == since.points()
        ? (most == 1 ? "the only point lies " : "all " + most + " points lie ") + where
        : most
            + " of "
            + since.points()
            + " points lie "
            + where
            + " and "
            + least
            + (isHigh() ? " below" : " above")
            + run;
  }

  private String on() {
    return (since.points() == 1 ? "the only point lies" : "all " + since.points() + " points lie")
        + " on the mean of before";
  }

  private String run() {
    List<Integer> positions = analysis.newest().positions();
    double newest = analysis.chart().points().values().get(positions.get(positions.size() - 1));
    return since.run() + " in a row " + (newest > since.centre() ? "above" : "below") + " it";
  }

  private String limits() {
    int beyond = isHigh() ? since.beyondUpper() : since.beyondLower();
    int other = isHigh() ? since.beyondLower() : since.beyondUpper();
    if (beyond + other == 0) {
      return ", none beyond the limits of before";
    }
    String own = (beyond == since.points() ? "all" : beyond) + " of them beyond the limit there";
    String across = other + " beyond the limit on the other side";
    return beyond == 0 ? ", " + across : other == 0 ? ", " + own : ", " + own + " and " + across;
  }

  /** Only where points beyond the old limits, or all of a run, say so. */
  private String judged() {
    Better better = analysis.chart().setup().meaning().better();
    int beyond = since.mean() > since.centre() ? since.beyondUpper() : since.beyondLower();
    if (better == Better.NEITHER || beyond == 0) {
      return "";
    }
    return since.mean() > since.centre() == (better == Better.UP)
        ? ", which is better"
        : ", which is worse";
  }

  private static String why(OutcomeFit fit) {
    Shortcoming first = fit.shortcomings().get(0);
    return switch (first) {
      case FEW_DEGREES ->
          "neighbouring points hang together so much that all of them tell no more than a few";
      case WIDE_SPREAD ->
          "the counts spread "
              + Decimal.text(fit.facts().dispersion(), 0)
              + " times as much as chance makes";
      case CARRY_OVER ->
          "each point follows the one before so closely that a change can't be told from wandering";
      case WIDE_RANGE ->
          "what the earlier trend would have given is less certain than the data are wide";
    };
  }
}
