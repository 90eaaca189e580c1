package org.centreline.words.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.centreline.analysis.capability.CapabilityFacts;
import org.centreline.analysis.capability.CapabilityFacts.NamedIndex;
import org.centreline.analysis.chart.ChartAnalysis;
import org.centreline.chart.capability.Specification;
import org.centreline.words.Decimal;
import org.centreline.words.Numbers;
import org.centreline.words.Plural;

/**
 * How measurements keep their specification, in words: first what was seen, then what a law makes
 * of it, then the indices.
 */
public final class CapabilityWords {

  private final CapabilityFacts facts;
  private final Numbers numbers;

  private CapabilityWords(CapabilityFacts facts, Numbers numbers) {
    this.facts = facts;
    this.numbers = numbers;
  }

  /** One line each; none where nothing is specified. */
  public static List<String> of(ChartAnalysis analysis) {
    return analysis
        .capability()
        .map(facts -> new CapabilityWords(facts, Numbers.of(analysis)).lines())
        .orElse(List.of());
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    String doubt = facts.stable() ? "" : " (the process is not stable: this is the past alone)";
    if (facts.size() == 0) {
      return List.of("Specification " + limits() + ": no value in the latest phase");
    }
    lines.add("Specification " + limits() + doubt + ": " + seen() + expected());
    indices(
        lines,
        true,
        "Capability (sigma " + sigma(facts.spread().within()) + " from one to the next");
    indices(lines, false, "Performance (sigma " + sigma(facts.spread().overall()) + " over all");
    return lines;
  }

  private String sigma(double sigma) {
    return numbers.plain(sigma);
  }

  /** "10 to 30 days", "at most 30 days". */
  private String limits() {
    Specification kept = facts.specification();
    OptionalDouble lower = kept.lower();
    OptionalDouble upper = kept.upper();
    if (lower.isEmpty()) {
      return "at most " + numbers.typed(upper.getAsDouble());
    }
    return upper.isEmpty()
        ? "at least " + numbers.typed(lower.getAsDouble())
        : numbers.typed(lower.getAsDouble()) + " to " + numbers.typed(upper.getAsDouble());
  }

  /** "3 of 60 values outside (5%): 0 below, 3 above". */
  private String seen() {
    if (!facts.specification().told()) {
      return "how many values lie outside is not told, as small numbers are hidden";
    }
    int outside = facts.below() + facts.above();
    String sides =
        facts.specification().isTwoSided() && outside > 0
            ? ", " + facts.below() + " below and " + facts.above() + " above"
            : "";
    return Numbers.count(outside)
        + " of "
        + Plural.of(facts.size(), "value")
        + " outside ("
        + percent((double) outside / facts.size())
        + ")"
        + sides;
  }

  private String expected() {
    double below = facts.expectedBelow();
    double above = facts.expectedAbove();
    double both = (Double.isNaN(below) ? 0 : below) + (Double.isNaN(above) ? 0 : above);
    return Double.isNaN(below) && Double.isNaN(above)
        ? ""
        : "; by a normal law " + percent(both) + " would be";
  }

  private static String percent(double share) {
    double shown = 100 * share;
    return shown > 0 && shown < 0.01
        ? "below 0.01%"
        : Decimal.ofHundred(shown, shown < 1 ? 2 : 1) + "%";
  }

  private void indices(List<String> lines, boolean within, String head) {
    List<NamedIndex> some =
        facts.indices().stream()
            .filter(index -> index.within() == within && !isOneSide(index))
            .toList();
    if (!some.isEmpty()) {
      lines.add(
          head
              + "): "
              + some.stream().map(CapabilityWords::index).collect(Collectors.joining(", "))
              + nearer(some));
    }
  }

  /** Which of them is the nearer, the sentence says. */
  private static boolean isOneSide(NamedIndex index) {
    return index.name().endsWith("pl") || index.name().endsWith("pu");
  }

  /** "Cpk 0.84 (0.69 to 0.99)". */
  private static String index(NamedIndex named) {
    String value = named.name() + " " + two(named.index().value());
    return Double.isNaN(named.index().lower())
        ? value
        : value + " (" + two(named.index().lower()) + " to " + two(named.index().upper()) + ")";
  }

  private static String two(double number) {
    return Decimal.text(number, 2);
  }

  /** "; the nearer limit is 2.5 sigmas from the mean". */
  private String nearer(List<NamedIndex> some) {
    double k =
        some.stream()
            .filter(named -> named.name().endsWith("pk"))
            .mapToDouble(named -> named.index().value())
            .findFirst()
            .orElseThrow();
    String limit = facts.specification().isTwoSided() ? "the nearer limit" : "the limit";
    return k < 0
        ? "; the mean is outside"
        : "; " + limit + " is " + Decimal.text(3 * k, 1) + " sigmas from the mean";
  }
}
