package org.centreline.words;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.centreline.analysis.ChartAnalysis;
import org.centreline.analysis.Finding;
import org.centreline.analysis.Status;
import org.centreline.chart.Lines;
import org.centreline.rule.Runs;
import org.centreline.rule.Side;
import org.centreline.rule.Signal;

/**
 * Says what a signal looks like: "8 points in a row above the mean since Mar 2024".
 *
 * @param analysis the chart
 * @param finding one of its signals
 * @param where in which subgroups, with prepositions, such as "since Mar 2024"
 */
record Pattern(ChartAnalysis analysis, Finding finding, String where) {

  /** A signal from its first subgroup to its last. */
  static Pattern whole(ChartAnalysis analysis, Finding finding) {
    Moments moments = new Moments(analysis.measured().subgroups());
    return new Pattern(
        analysis, finding, moments.span(finding.signal().first(), finding.signal().last()));
  }

  /** A signal that goes on: since its first subgroup. */
  static Pattern ongoing(ChartAnalysis analysis, Finding finding) {
    Signal signal = finding.signal();
    Moments moments = new Moments(analysis.measured().subgroups());
    return signal.first() == signal.last()
        ? whole(analysis, finding)
        : new Pattern(analysis, finding, "since " + moments.at(signal.first()));
  }

  /** The phrase; it may stand within a sentence. */
  String phrase() {
    return switch (signal().rule()) {
      case "beyond-limits" -> beyondLimit();
      case "shift" -> inARow() + onSide() + " " + where;
      case "trend" -> inARow() + (signal().side() == Side.UP ? " rising " : " falling ") + where;
      case "two-of-three" -> near();
      case "longest-run" -> longestRun();
      case "crossings" -> crossings();
      default -> "the pattern \"" + signal().rule().replace('-', ' ') + "\" " + where;
    };
  }

  private String beyondLimit() {
    boolean high = signal().side().isHigh();
    String beyond = high ? "above the upper limit" : "below the lower limit";
    int count = signal().marks().size();
    if (count > 1) {
      return Plural.of(count, "point") + " " + beyond + " " + where;
    }
    int position = signal().last();
    Numbers numbers = Numbers.of(analysis);
    Lines lines = analysis.points().raw();
    double limit = high ? lines.upper().get(position) : lines.lower().get(position);
    String value = numbers.datum(analysis.points().values().get(position));
    return value + " " + where + ", " + beyond + " of " + numbers.text(limit);
  }

  private String near() {
    String points = Plural.of(signal().marks().size(), "point");
    return points
        + " near or beyond the "
        + (signal().side().isHigh() ? "upper" : "lower")
        + " limit "
        + where;
  }

  private String longestRun() {
    String limit = runs(r -> ", longer than the " + r.longestRunMax() + " that chance explains");
    return "a run of " + Plural.of(length(), "point") + onSide() + " " + where + limit;
  }

  private String crossings() {
    return runs(
        r ->
            "only "
                + Plural.of(r.crossings(), "crossing")
                + " of the "
                + Centre.name(analysis)
                + " "
                + where
                + ", where chance explains "
                + r.crossingsMin()
                + " or more");
  }

  private String runs(Function<Runs, String> phrase) {
    return analysis
        .phases()
        .get(finding.phase() - 1)
        .runs()
        .filter(Runs::isDefined)
        .map(phrase)
        .orElse("");
  }

  private String inARow() {
    return Plural.of(length(), "point") + " in a row";
  }

  private String onSide() {
    return (signal().side().isHigh() ? " above the " : " below the ") + Centre.name(analysis);
  }

  /** How many points the pattern holds; those on the centre belong to no run. */
  private int length() {
    boolean run = signal().rule().equals("longest-run");
    return (int)
        IntStream.rangeClosed(signal().first(), signal().last())
            .filter(i -> analysis.points().statuses().get(i) == Status.INCLUDED)
            .filter(i -> !run || !isOnCentre(i))
            .count();
  }

  private boolean isOnCentre(int position) {
    return analysis.points().values().get(position)
        == analysis.points().raw().centre().get(position);
  }

  private Signal signal() {
    return finding.signal();
  }
}
