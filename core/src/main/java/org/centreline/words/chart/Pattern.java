package org.centreline.words.chart;

import java.util.stream.IntStream;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points.Status;
import org.centreline.chart.limit.Lines;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Signal;
import org.centreline.series.Doubles;
import org.centreline.words.Centre;
import org.centreline.words.Plural;
import org.centreline.words.SubgroupWords;

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
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    return new Pattern(
        analysis, finding, moments.span(finding.signal().first(), finding.signal().last()));
  }

  /** A signal that goes on: since its first subgroup. */
  static Pattern ongoing(ChartAnalysis analysis, Finding finding) {
    Signal signal = finding.signal();
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    return signal.first() == signal.last()
        ? whole(analysis, finding)
        : new Pattern(analysis, finding, "since " + moments.at(signal.first()));
  }

  /** The phrase; it may stand within a sentence. */
  String phrase() {
    String centre = Centre.name(analysis);
    return switch (signal().rule()) {
      case "beyond-limits" ->
          JointWords.speakOf(analysis)
              ? new JointWords(analysis).beyond(this)
              : new BeyondLimitWords(this).beyondLimit();
      case "decision-interval-up", "decision-interval-down" ->
          CaseWords.speakOf(analysis)
              ? new CaseWords(analysis).signal(finding)
              : new BeyondLimitWords(this).buildingUp();
      case "shift" -> inARow(offCentre()) + onSide() + " " + where;
      case "trend" -> inARow(steps()) + (isUp() ? " rising " : " falling ") + where;
      case "two-of-three" -> near() + where;
      case "four-of-five" -> wellOff() + where;
      case "longest-run", "crossings", "too-few-runs", "too-many-runs" ->
          new RunWords(this).phrase();
      case "fifteen-within-one-sigma" ->
          inARow(included())
              + " close to the "
              + centre
              + " (within one sigma) "
              + where
              + ", closer than chance makes likely";
      case "eight-beyond-one-sigma" ->
          inARow(included())
              + " on both sides of the "
              + centre
              + " and none close to it (within one sigma) "
              + where;
      case "fourteen-alternating" -> inARow(included()) + " up and down by turns " + where;
      default -> "the pattern \"" + signal().rule().replace('-', ' ') + "\" " + where;
    };
  }

  private String near() {
    Lines raw = analysis.points().raw();
    int count = beyond(raw.lowerTwoSigma(), raw.upperTwoSigma(), 2);
    return Plural.of(count, "point")
        + " near or beyond the "
        + (signal().side().isHigh() ? "upper" : "lower")
        + " limit ";
  }

  private String wellOff() {
    Lines raw = analysis.points().raw();
    int count = beyond(raw.lowerOneSigma(), raw.upperOneSigma(), 4);
    return Plural.of(count, "point") + " well" + onSide() + " (beyond one sigma) ";
  }

  /** How many points lie beyond a line; some sets mark only the last of them. */
  private int beyond(Doubles lower, Doubles upper, int least) {
    int marked = signal().marks().size();
    Doubles values = analysis.points().track().statistic();
    boolean high = signal().side().isHigh();
    int beyond =
        (int)
            places()
                .filter(i -> high ? values.get(i) > upper.get(i) : values.get(i) < lower.get(i))
                .count();
    return Math.max(least, Math.max(marked, beyond));
  }

  private boolean isUp() {
    return signal().side() == Side.UP;
  }

  private static String inARow(int count) {
    return Plural.of(count, "point") + " in a row";
  }

  /** " above the mean" or " below the mean". */
  String onSide() {
    return (signal().side().isHigh() ? " above the " : " below the ") + Centre.name(analysis);
  }

  private int included() {
    return (int) places().count();
  }

  /** How many points lie off the centre; those on it are no part of a run or shift. */
  int offCentre() {
    Doubles values = analysis.points().track().statistic();
    Doubles centre = analysis.points().raw().centre();
    return (int) places().filter(i -> values.get(i) != centre.get(i)).count();
  }

  /** How many points rise or fall; equal neighbours count once. */
  private int steps() {
    Doubles values = analysis.points().track().statistic().where(this::isPlace);
    return 1
        + (int)
            IntStream.range(1, values.size())
                .filter(i -> values.get(i) != values.get(i - 1))
                .count();
  }

  private IntStream places() {
    return IntStream.rangeClosed(signal().first(), signal().last()).filter(this::isPlace);
  }

  private boolean isPlace(int i) {
    return i >= signal().first()
        && i <= signal().last()
        && analysis.points().statuses().get(i) == Status.INCLUDED;
  }

  Signal signal() {
    return finding.signal();
  }
}
