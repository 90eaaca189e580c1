package org.centreline.words.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.analysis.Better;
import org.centreline.analysis.outcome.OutcomeAnalysis;
import org.centreline.analysis.outcome.Sustained;
import org.centreline.analysis.outcome.effect.OutcomeFit;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/** Whether a gain has lasted, and what says so. */
final class SustainedWords {

  private SustainedWords() {}

  /** "held after 18 months; last 6 points 35.9 days against 37.2 in the first 6, …". */
  static String of(OutcomeAnalysis analysis) {
    Sustained sustained = analysis.sustained();
    List<String> parts = new ArrayList<>();
    parts.add(verdict(sustained));
    if (sustained.points() >= 2 * sustained.window()) {
      parts.add(windows(analysis));
    }
    if (analysis.chart().setup().meaning().better() != Better.NEITHER && sustained.points() > 0) {
      parts.add(tally(analysis));
    }
    return String.join("; ", parts);
  }

  private static String verdict(Sustained sustained) {
    String when =
        sustained.months().isPresent()
            ? " after " + Plural.of(sustained.months().getAsInt(), "month")
            : " after " + Plural.of(sustained.points(), "point");
    Optional<String> word = sustained.verdict().map(verdict -> verdict.word() + when);
    String reason = sustained.reason().map(why -> ": " + why).orElse("");
    return word.orElse("not judged") + reason;
  }

  private static String windows(OutcomeAnalysis analysis) {
    Sustained sustained = analysis.sustained();
    Numbers numbers = Numbers.of(analysis.chart());
    return "the last "
        + sustained.window()
        + " points "
        + numbers.text(sustained.last())
        + ", the first "
        + sustained.window()
        + " after the change "
        + numbers.text(sustained.first())
        + ", before "
        + numbers.text(sustained.oldCentre());
  }

  /** How many are better than a model expects is told where one is. */
  private static String tally(OutcomeAnalysis analysis) {
    Sustained sustained = analysis.sustained();
    boolean modelled = analysis.told().isPresent();
    boolean overspread = analysis.fit().filter(OutcomeFit::isOverspread).isPresent();
    Sustained.Tally tally = sustained.tally();
    boolean isRange = analysis.chart().setup().meaning().range().isPresent();
    String target =
        tally.beyondTarget().isPresent()
            ? ", "
                + tally.beyondTarget().getAsInt()
                + (isRange ? " within the target" : " at the target")
            : "";
    return "of "
        + Plural.of(sustained.points(), "point")
        + " "
        + tally.beyondCentre()
        + " better than the old centre"
        + (overspread ? "" : ", " + tally.beyondLimits() + " beyond the old limits")
        + (modelled ? ", " + tally.beyondCounterfactual() + " better than expected" : "")
        + target;
  }
}
