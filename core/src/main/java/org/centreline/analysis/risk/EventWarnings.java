package org.centreline.analysis.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.TwoDecimals;
import org.centreline.analysis.Warning;
import org.centreline.chart.limit.Data;
import org.centreline.math.ExactSum;
import org.centreline.phase.Exclusions;
import org.centreline.series.Doubles;

/** Warnings about cases that are too much alike: no events, nothing but events, one risk. */
final class EventWarnings {

  /** So many expected without one seen are a chance of one in a thousand: e^-7. */
  private static final double SILENT = 7;

  private static final int MANY = 20;

  private EventWarnings() {}

  /** A rate of nothing or all has no odds that could double. */
  static Optional<Warning> noRate(RiskFacts facts) {
    if (facts.type().data() != Data.OUTCOMES || facts.isRateGiven()) {
      return Optional.empty();
    }
    double rate = facts.usualRate();
    return rate == 0 || rate == 1
        ? Optional.of(
            new Warning(
                "no-rate",
                (rate == 0 ? "No case" : "Every case")
                    + " that sets the usual rate had the event, so there is no rate to hold cases"
                    + " against: give it with "
                    + Matter.CENTRE
                    + "."))
        : Optional.empty();
  }

  /** A long silence may be one of the record. */
  static Optional<Warning> longSilence(RiskFacts facts) {
    if (!facts.areCases()) {
      return Optional.empty();
    }
    Doubles outcomes = facts.measured().series().numerators();
    Doubles risks = facts.measured().series().denominators();
    Exclusions exclusions = facts.phases().exclusions();
    ExactSum sum = new ExactSum();
    int cases = 0;
    int from = outcomes.size();
    for (int i = outcomes.size() - 1; i >= 0 && outcomes.get(i) != 1; i--) {
      if (!outcomes.isMissing(i) && !risks.isMissing(i) && !exclusions.holds(i)) {
        sum.add(risks.get(i));
        cases++;
        from = i;
      }
    }
    double expected = sum.value();
    List<LocalDate> dates = facts.measured().subgroups().dates();
    String since = dates.isEmpty() || cases == 0 ? "" : ", since " + dates.get(from) + ",";
    return expected >= SILENT
        ? Optional.of(
            new Warning(
                "long-silence",
                "The last "
                    + cases
                    + " cases"
                    + since
                    + " are without an event where "
                    + TwoDecimals.of(expected)
                    + " were expected: ask first whether events are still recorded."))
        : Optional.empty();
  }

  /** A model that tells no case from another. */
  static Optional<Warning> sameRisk(RiskFacts facts) {
    if (!facts.areCases()) {
      return Optional.empty();
    }
    Doubles risks = facts.measured().series().denominators().present();
    return risks.size() >= MANY && risks.min() == risks.max()
        ? Optional.of(
            new Warning(
                "same-risk",
                "All cases have the same risk, so nothing is adjusted for: name the risks of a model,"
                    + " or take one rate for all with "
                    + Matter.TYPE
                    + " bernoulli."))
        : Optional.empty();
  }
}
