package org.centreline.words.chart;

import java.util.function.Function;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.rule.CountOfRuns;
import org.centreline.rule.sequence.Runs;
import org.centreline.words.Centre;
import org.centreline.words.Plural;

/**
 * Says what a signal of runs looks like, beside what chance explains.
 *
 * @param pattern the signal and where it lies
 */
record RunWords(Pattern pattern) {

  String phrase() {
    return switch (pattern.signal().rule()) {
      case "longest-run" -> longestRun();
      case "crossings" -> crossings();
      case "too-few-runs" -> "only " + runs(r -> rule().fewest(r.useful()) + " or more");
      default -> runs(r -> rule().most(r.useful()) + " or fewer");
    };
  }

  /** The rule that found it, which knows by whose table. */
  private CountOfRuns rule() {
    return pattern.analysis().setup().sets().stream()
        .filter(set -> set.id().equals(pattern.finding().ruleSet()))
        .flatMap(set -> set.rules().stream())
        .filter(CountOfRuns.class::isInstance)
        .map(CountOfRuns.class::cast)
        .findFirst()
        .orElse(new CountOfRuns(CountOfRuns.Tail.TOO_FEW, CountOfRuns.Table.EXACT));
  }

  private String longestRun() {
    String limit = say(r -> ", longer than the " + r.longestRunMax() + " that chance explains");
    return "a run of "
        + Plural.of(pattern.offCentre(), "point")
        + pattern.onSide()
        + " "
        + pattern.where()
        + limit;
  }

  private String crossings() {
    return say(
        r ->
            "only "
                + Plural.of(r.crossings(), "crossing")
                + " of the "
                + centre()
                + " "
                + chance(r.crossingsMin() + " or more"));
  }

  private String runs(Function<Runs, String> explained) {
    return say(
        r ->
            Plural.of(r.crossings() + 1, "run")
                + " (stretches on one side of the "
                + centre()
                + ") "
                + chance(explained.apply(r)));
  }

  private String chance(String explained) {
    return pattern.where() + ", where chance explains " + explained;
  }

  private String centre() {
    return Centre.name(pattern.analysis());
  }

  private String say(Function<Runs, String> phrase) {
    ChartAnalysis analysis = pattern.analysis();
    return analysis
        .phases()
        .get(pattern.finding().phase() - 1)
        .runs()
        .filter(Runs::isDefined)
        .map(phrase)
        .orElse("");
  }
}
