package org.centreline.words.chart;

import java.util.List;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.joint.JointFacts;
import org.centreline.analysis.joint.JointFacts.Part;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * What a chart of several measures says where they no longer go together.
 *
 * @param analysis the chart
 */
public record JointWords(ChartAnalysis analysis) {

  /** From this share of T squared on one measure alone is most of it. */
  private static final double MOST = 0.5;

  /** Whether a chart is one of these. */
  public static boolean speakOf(ChartAnalysis analysis) {
    return JointFacts.are(analysis.setup().choice().type());
  }

  /**
   * "the measures no longer move together as before in Mar 2024 (T² 21.4, limit 14.2); most of it
   * is length of stay".
   */
  String beyond(Pattern pattern) {
    int last = pattern.signal().last();
    int count = pattern.signal().marks().size();
    return "the measures no longer move together as before "
        + pattern.where()
        + " ("
        + (count > 1 ? Plural.of(count, "point") + " above the limit" : height(last))
        + "); "
        + mostly(last)
        + (count > 1 ? " at the last of them" : "");
  }

  private String height(int position) {
    double value = analysis.points().values().get(position);
    double limit = analysis.points().raw().upper().get(position);
    Numbers numbers = Numbers.of(analysis).apart(value, limit);
    return "T² " + numbers.datum(value) + ", limit " + numbers.text(limit);
  }

  /** "most of it is length of stay", "no measure alone is most of it, first wait, then cost". */
  public String mostly(int position) {
    List<Part> parts = analysis.joint().parts(position);
    double all = analysis.points().values().get(position);
    String first = parts.get(0).measure();
    return parts.get(0).part() >= MOST * all
        ? "most of it is " + first
        : "no measure alone is most of it, first " + first + ", then " + parts.get(1).measure();
  }

  /** ", mostly length of stay"; nothing where that is no chart of several measures. */
  static String besides(ChartAnalysis analysis, int position) {
    return speakOf(analysis)
        ? ", " + new JointWords(analysis).mostly(position).replace("most of it is", "mostly")
        : "";
  }

  /** What each measure adds, the largest first: "length of stay 14.1, wait 3.2". */
  public String parts(int position) {
    Numbers numbers = Numbers.of(analysis);
    return String.join(
        ", ",
        analysis.joint().parts(position).stream()
            .map(part -> part.measure() + " " + numbers.datum(part.part()))
            .toList());
  }
}
