package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.chart.limit.Lines;
import org.centreline.chart.limit.Traits.Trait;
import org.centreline.rule.sequence.Side;
import org.centreline.rule.signal.Signal;
import org.centreline.series.Doubles;
import org.centreline.series.Subgroups.Kind;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;

/**
 * What each point of a picture says when it is pointed at: when, how much, and what it belongs to.
 *
 * @param analysis the chart
 * @param signals of each point the signals that mark it, in words
 */
public record PointTitles(ChartAnalysis analysis, List<List<Said>> signals) {

  private static final String DOWN = "decision-interval-down";

  /** A signal as one of its points tells it. */
  record Said(String rule, Reading reading, String words) {}

  public PointTitles {
    signals = signals.stream().map(List::copyOf).toList();
  }

  /** The titles of a chart. */
  public static PointTitles of(ChartAnalysis analysis) {
    List<List<Said>> signals =
        IntStream.range(0, analysis.points().size())
            .<List<Said>>mapToObj(i -> new ArrayList<>())
            .toList();
    for (Finding finding : analysis.findings()) {
      Signal signal = finding.signal();
      String pattern = signal.rule().equals("beyond-limits") ? "" : pattern(analysis, finding);
      for (int i : signal.marks()) {
        String own = pattern.isEmpty() ? beyond(analysis, signal.side(), i) : pattern;
        signals.get(i).add(new Said(signal.rule(), finding.reading(), own));
      }
    }
    return new PointTitles(analysis, signals);
  }

  /** "above the upper limit of 25.2 days". */
  private static String beyond(ChartAnalysis analysis, Side side, int i) {
    boolean high = side.isHigh();
    Lines lines = analysis.points().raw();
    double limit = (high ? lines.upper() : lines.lower()).get(i);
    Numbers numbers = Numbers.of(analysis).apart(statistic(analysis).get(i), limit);
    String parts =
        JointWords.speakOf(analysis) ? ", parts " + new JointWords(analysis).parts(i) : "";
    return (high ? "above the upper limit of " : "below the lower limit of ")
        + numbers.text(limit)
        + parts;
  }

  /** "one of 8 in a row above the mean"; what chance explains is for the sentence to say. */
  private static String pattern(ChartAnalysis analysis, Finding finding) {
    String rule = finding.signal().rule();
    if (rule.startsWith("decision-interval")) {
      return analysis.setup().choice().type().traits().has(Trait.ACCUMULATES)
          ? "the running sum beyond its limit"
          : "beyond its signal limit";
    }
    String phrase = new Pattern(analysis, finding, "").phrase().strip();
    int comma = phrase.indexOf(" ,");
    String seen = comma < 0 ? phrase : phrase.substring(0, comma);
    return switch (rule) {
      case "shift", "trend", "two-of-three", "four-of-five" ->
          "one of " + seen.replace(" points ", " ");
      default -> "in " + seen;
    };
  }

  private static Doubles statistic(ChartAnalysis analysis) {
    return accumulates(analysis)
        ? analysis.points().track().statistic()
        : analysis.points().values();
  }

  private static boolean accumulates(ChartAnalysis analysis) {
    return analysis.setup().choice().type().traits().has(Trait.ACCUMULATES);
  }

  /** Of what is drawn: the values, or what accumulates from them. */
  public List<String> drawn() {
    boolean twofold = analysis.points().track().lower().present().size() > 0;
    Doubles shown = statistic(analysis);
    Numbers numbers = Numbers.ofLines(analysis);
    return each(i -> number(numbers, shown.get(i)) + status(i) + said(i, twofold ? "up" : ""));
  }

  /** Of the lower of two running sums. */
  public List<String> lower() {
    Doubles lower = analysis.points().track().lower();
    Numbers numbers = Numbers.ofLines(analysis);
    return each(i -> number(numbers, lower.get(i)) + status(i) + said(i, "down"));
  }

  /** Of the data, whatever is drawn of them, without signals. */
  public List<String> values() {
    Numbers numbers = Numbers.of(analysis);
    Doubles values = analysis.points().values();
    return each(i -> numbers.datum(values.get(i)) + status(i));
  }

  /** Of what the data are compared with, on the same scale and dates. */
  public List<String> comparison(Doubles values) {
    Numbers numbers = Numbers.of(analysis);
    return each(i -> numbers.datum(values.get(i)) + " (comparison)");
  }

  private List<String> each(IntFunction<String> words) {
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    boolean numbered = analysis.measured().subgroups().kind() == Kind.ROW;
    return IntStream.range(0, analysis.points().size())
        .mapToObj(i -> (numbered ? "Point " : "") + moments.label(i) + ": " + words.apply(i))
        .toList();
  }

  /** "18.2 days", "a moving range of 3 days". */
  private String number(Numbers numbers, double value) {
    Optional<String> name = analysis.setup().choice().type().statisticName();
    String text = accumulates(analysis) ? numbers.text(value) : numbers.datum(value);
    return name.map(what -> what + " " + text).orElse(text);
  }

  private String status(int i) {
    return switch (analysis.points().statuses().get(i)) {
      case EXCLUDED -> "; excluded";
      case PARTIAL ->
          analysis
              .measured()
              .subgroups()
              .open()
              .map(counted -> "; since the last event, left out")
              .orElse("; part of a period, left out");
      case INCLUDED, MISSING -> "";
    };
  }

  /** What a point says: its signals with their rules, or that it says nothing unusual. */
  private String said(int i, String track) {
    StringBuilder words = new StringBuilder();
    Reading before = Reading.COMMON_CAUSE;
    for (Said signal : signals.get(i)) {
      if (track.isEmpty() || signal.rule().equals(DOWN) == track.equals("down")) {
        boolean again = signal.reading() == before;
        words.append(again ? ", " : "; " + IconWords.of(signal.reading()) + ": ");
        words.append(signal.words()).append(" (rule ").append(signal.rule()).append(')');
        before = signal.reading();
      }
    }
    boolean usual = words.length() == 0 && !analysis.points().isHollow(i);
    boolean earlier = words.length() > 0 && analysis.isEarlier(i);
    return usual ? "; common cause" : words + (earlier ? ", in an earlier phase" : "");
  }
}
