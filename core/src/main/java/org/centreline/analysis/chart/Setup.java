package org.centreline.analysis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.centreline.Matter;
import org.centreline.analysis.Meaning;
import org.centreline.analysis.MisuseException;
import org.centreline.analysis.capability.CapabilityFacts;
import org.centreline.chart.ChartTypes;
import org.centreline.chart.GChart;
import org.centreline.chart.IPrimeChart;
import org.centreline.chart.convention.Convention;
import org.centreline.chart.convention.Screening;
import org.centreline.chart.limit.Bounds;
import org.centreline.chart.limit.ChartType;
import org.centreline.chart.limit.Data;
import org.centreline.chart.limit.Given;
import org.centreline.chart.limit.LimitOptions;
import org.centreline.chart.limit.Traits;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.phase.Phases;
import org.centreline.rule.RuleSets;
import org.centreline.rule.signal.Rule;
import org.centreline.rule.signal.RuleSet;
import org.centreline.series.Measured;

/**
 * How a chart was made, after every default was filled in and what means nothing for the chart was
 * refused.
 *
 * @param choice the kind of chart
 * @param sets the sets of rules used
 * @param convention whose constants
 * @param screening whether extreme moving ranges were dropped
 * @param given centre and sigma that the user knows, on the scale shown
 * @param within where limits are drawn at most, on the scale shown; anywhere where empty
 * @param title what the measure is called
 * @param meaning direction, target on the scale shown, that scale, and notes
 */
public record Setup(
    ChartChoice choice,
    List<RuleSet> sets,
    Convention convention,
    Screening screening,
    Given given,
    Optional<Bounds> within,
    String title,
    Meaning meaning) {

  public Setup {
    sets = List.copyOf(sets);
  }

  /**
   * Fills in every default.
   *
   * @throws MisuseException with everything asked for that means nothing for the chart
   */
  static Setup of(Measured measured, ChartRequest request) {
    ChartChoice choice = ChartChoice.of(measured.whole(), request);
    List<RuleSet> sets =
        request.rules().isEmpty() ? List.of(usual(choice.type())) : request.rules();
    LimitRequest limits = request.limits();
    List<String> problems = new ArrayList<>();
    Suitability.missing(choice.type(), measured).ifPresent(problems::add);
    sets.forEach(set -> checkRules(problems, choice.type(), set));
    checkLimits(problems, choice.type(), request.limits());
    checkCentre(problems, choice.type(), request);
    CapabilityFacts.problem(request.meaning(), choice.type(), measured).ifPresent(problems::add);
    new ChartTarget(measured, request.meaning()).check(problems, choice.type());
    limits
        .withinProblem(measured, choice.type(), request.meaning().scale().multiply())
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      throw new MisuseException(problems);
    }
    return new Setup(
        choice,
        sets,
        limits.convention(),
        limits.screening().orElse(limits.convention().screening()),
        limits.given(),
        limits.within(),
        request.meaning().title().orElse(measured.measure()),
        request.meaning());
  }

  /** How measurements of the last phase keep their specification; empty where there is none. */
  Optional<CapabilityFacts> capability(Measured measured, Phases phases, List<Finding> findings) {
    LimitOptions plain = new LimitOptions(convention, Screening.OFF, Given.nothing());
    int last = phases.last().index();
    boolean stable = findings.stream().noneMatch(finding -> finding.phase() == last);
    return CapabilityFacts.of(meaning, measured, phases, plain)
        .map(facts -> stable ? facts : facts.unstable());
  }

  /** The sets of rules as one. */
  public RuleSet rules() {
    return RuleSet.union(sets);
  }

  /** The set that a chart uses where the user names none. */
  static RuleSet usual(ChartType type) {
    if (type == ChartTypes.RUN) {
      return RuleSets.ANHOEJ;
    }
    Traits traits = type.traits();
    if (traits.has(Trait.EXPECTATION) && !traits.has(Trait.DECISION_INTERVAL)) {
      return RuleSets.SIGNAL_LIMITS;
    }
    if (traits.has(Trait.DECISION_INTERVAL)) {
      return RuleSets.DECISION_INTERVAL;
    }
    return traits.has(Trait.SPREAD) || traits.has(Trait.ACCUMULATES)
        ? RuleSets.THREE_SIGMA
        : RuleSets.MDC;
  }

  private static void checkRules(List<String> problems, ChartType type, RuleSet rules) {
    if (rules.hasPatterns() && !type.traits().has(Trait.PATTERNS)) {
      problems.add(
          Matter.RULES
              + " "
              + rules.id()
              + ": its patterns mean nothing on a "
              + type.nameInSentence()
              + ", whose points are not independent; use three-sigma or none");
    }
    boolean onlyLimits =
        !rules.rules().isEmpty() && rules.rules().stream().allMatch(Rule::needsLimits);
    if (onlyLimits && !type.traits().has(Trait.LIMITS)) {
      problems.add(
          Matter.RULES
              + " "
              + rules.id()
              + ": a "
              + type.nameInSentence()
              + " has no limits; use anhoej or xmr");
    }
  }

  private static void checkLimits(List<String> problems, ChartType type, LimitRequest limits) {
    if (type.traits().has(Trait.EXPECTATION)) {
      checkExpectation(problems, type, limits);
    }
    if (limits.given().sigma().isPresent() && !type.traits().has(Trait.EXPECTATION)) {
      sigmaProblem(type).ifPresent(problem -> problems.add(Matter.SIGMA + ": " + problem));
    }
    if (limits.negative().isPresent() && !type.traits().has(Trait.LIMITS)) {
      problems.add(
          Matter.NEGATIVE_LIMITS
              + ": a "
              + type.nameInSentence()
              + " has no limits; use "
              + Matter.TYPE
              + " xmr");
    }
    if (limits.screening().isPresent() && !type.traits().has(Trait.MOVING_RANGES)) {
      problems.add(
          Matter.SCREEN_MOVING_RANGES
              + ": the limits of a "
              + type.nameInSentence()
              + " do not come from screened moving ranges; use "
              + Matter.TYPE
              + " xmr");
    }
  }

  /** What is expected is in the data; of cases alike it may be known. */
  private static void checkExpectation(List<String> problems, ChartType type, LimitRequest limits) {
    if (limits.given().sigma().isPresent()) {
      problems.add(Matter.SIGMA + ": a " + type.nameInSentence() + " has no sigma; leave it out");
    }
    if (limits.given().centre().isPresent() && type.data() == Data.EXPECTED) {
      problems.add(
          Matter.CENTRE
              + ": what a "
              + type.nameInSentence()
              + " expects is in the data; use "
              + Matter.TYPE
              + " bernoulli for one rate of all cases");
    }
  }

  /** A known sigma has a meaning only where every point, or every measurement, has the same one. */
  private static Optional<String> sigmaProblem(ChartType type) {
    Traits traits = type.traits();
    if (!traits.has(Trait.LIMITS) && !traits.has(Trait.DECISION_INTERVAL)) {
      return Optional.of(
          "a " + type.nameInSentence() + " has no limits; use " + Matter.TYPE + " xmr");
    }
    String limits = "the limits of a" + (type == IPrimeChart.TYPE ? "n " : " ");
    return switch (type.data()) {
      case SHARES, RATES ->
          Optional.of(
              limits
                  + type.nameInSentence()
                  + " follow from the denominators, which differ; use "
                  + Matter.TYPE
                  + " xmr");
      case GAPS ->
          type == GChart.TYPE
              ? Optional.empty()
              : Optional.of(
                  limits
                      + type.nameInSentence()
                      + " come from no sigma of its points; use "
                      + Matter.CENTRE);
      default -> Optional.empty();
    };
  }

  /** Charts of chance take no centre that chance cannot have. */
  private static void checkCentre(List<String> problems, ChartType type, ChartRequest request) {
    if (request.limits().given().centre().isEmpty()
        || type.data() == Data.VALUES
        || type.data() == Data.SAMPLES) {
      return;
    }
    double centre = request.limits().given().centre().getAsDouble();
    double most = request.meaning().scale().multiply();
    boolean share = type.traits().has(Trait.SHARE) || type.data() == Data.OUTCOMES;
    boolean time = type.traits().has(Trait.TIMES);
    if (type.data() == Data.OUTCOMES && (centre <= 0 || centre >= most)) {
      problems.add(
          Matter.CENTRE
              + " "
              + plain(centre)
              + ": a rate of nothing or all cannot double; give one between 0 and "
              + plain(most));
      return;
    }
    if (centre < 0 || time && centre == 0 || share && centre > most) {
      String range = share ? "from 0 to " + plain(most) : time ? "above 0" : "at 0 or above";
      problems.add(
          Matter.CENTRE
              + " "
              + plain(centre)
              + ": the centre of a "
              + type.nameInSentence()
              + " lies "
              + range);
    }
  }

  private static String plain(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
