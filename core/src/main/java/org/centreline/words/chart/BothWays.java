package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.centreline.analysis.Reading;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.analysis.chart.Finding;
import org.centreline.analysis.chart.Points;
import org.centreline.chart.limit.Data;
import org.centreline.rule.sequence.Side;
import org.centreline.series.Nature;
import org.centreline.words.Adjoining;
import org.centreline.words.Centre;
import org.centreline.words.Numbers;
import org.centreline.words.SubgroupWords;

/**
 * Says of a point that is better by one rule and worse by another what both of them see: "31
 * infections in Sep 2023, above the upper limit, at the start of a fall".
 *
 * @param analysis the chart
 * @param position the point's subgroup, from 0
 */
record BothWays(ChartAnalysis analysis, int position) {

  private static final String BEYOND = "beyond-limits";

  /** The latest value where it is such a point, else the last one beyond a limit, else the last. */
  static Optional<BothWays> of(ChartAnalysis analysis) {
    Points points = analysis.points();
    List<Integer> all =
        IntStream.range(0, points.size()).filter(points.bothWays()::get).boxed().toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    int last = all.get(all.size() - 1);
    boolean latest = Latest.of(analysis).filter(value -> value.position() == last).isPresent();
    int told =
        all.stream()
            .filter(i -> !latest && points.marks().get(i).contains(BEYOND))
            .reduce((earlier, later) -> later)
            .orElse(last);
    return Optional.of(new BothWays(analysis, told));
  }

  /** The value, when it was, and what each rule sees in it. */
  String phrase() {
    List<String> parts = new ArrayList<>();
    SubgroupWords moments = new SubgroupWords(analysis.measured().subgroups());
    parts.add(value() + " " + moments.in(position));
    boolean beyond = analysis.points().marks().get(position).contains(BEYOND);
    Adjoining.joined(analysis).stream()
        .filter(f -> f.signal().marks(position))
        .filter(f -> f.reading() != Reading.SPECIAL_CAUSE && (!beyond || !isNear(f)))
        .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
        .map(this::seen)
        .distinct()
        .forEach(parts::add);
    return String.join(", ", parts);
  }

  /** What every point beyond a limit is, too. */
  private static boolean isNear(Finding finding) {
    return finding.signal().rule().equals("two-of-three")
        || finding.signal().rule().equals("four-of-five");
  }

  private static int rank(Finding finding) {
    return finding.signal().rule().equals(BEYOND) ? 0 : isNear(finding) ? 1 : 2;
  }

  /** A count has its measure for a unit, where that is one word. */
  private String value() {
    Numbers numbers = Numbers.of(analysis);
    double value = analysis.points().values().get(position);
    String title = analysis.setup().meaning().title().orElse(analysis.measured().measure()).strip();
    boolean counted =
        analysis.setup().choice().type().data() == Data.COUNTS
            || analysis.measured().nature().is(Nature.Kind.COUNT);
    boolean bare = analysis.setup().meaning().scale().unit().isBlank();
    boolean plural = title.endsWith("s") && title.chars().allMatch(Character::isLetter);
    return counted && bare && plural
        ? numbers.datum(value) + " " + title.toLowerCase(Locale.ROOT)
        : numbers.datum(value);
  }

  private String seen(Finding finding) {
    boolean high = finding.signal().side().isHigh();
    return switch (finding.signal().rule()) {
      case BEYOND -> high ? "above the upper limit" : "below the lower limit";
      case "two-of-three" -> high ? "near the upper limit" : "near the lower limit";
      case "trend" -> place(finding) + (finding.signal().side() == Side.UP ? " a rise" : " a fall");
      case "shift", "longest-run" ->
          place(finding) + " a run " + (high ? "above" : "below") + " the " + Centre.name(analysis);
      case "four-of-five" -> "well " + (high ? "above the " : "below the ") + Centre.name(analysis);
      case "decision-interval-up" -> "its upper sum beyond the limit";
      case "decision-interval-down" -> "its lower sum beyond the limit";
      default -> "in a signal of " + IconWords.of(finding.reading());
    };
  }

  private String place(Finding finding) {
    return position == finding.signal().first()
        ? "at the start of"
        : position == finding.signal().last() ? "at the end of" : "within";
  }
}
